package org.linli.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.pacts.Breaches;
import org.linli.pacts.Clause;
import org.linli.pacts.Clause.Term;
import org.linli.pacts.ClauseKind;
import org.linli.pacts.Mediation;
import org.linli.pacts.NewQuarrel;
import org.linli.pacts.PactId;
import org.linli.pacts.Pacts;
import org.linli.pacts.Side;
import org.linli.pacts.WeekTime;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Choir and mahjong share the committee's room, and whoever works by night sleeps; another quarrel is being heard.
@Component
@Profile("demo")
class DemoPact {

    private static final String ROOM = "居委会活动室";
    private static final int DAYS_AGO = 20;
    private static final int REVIEW = 60;
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);

    private final Places places;
    private final People people;
    private final Pacts pacts;
    private final Mediation mediation;
    private final Breaches breaches;
    private final Clock clock;

    DemoPact(Places places, People people, Pacts pacts, Mediation mediation, Breaches breaches, Clock clock) {
        this.places = places;
        this.people = people;
        this.pacts = pacts;
        this.mediation = mediation;
        this.breaches = breaches;
        this.clock = clock;
    }

    /// Writes them down, or nothing if any is there already.
    void load() {
        if (pacts.any()) return;
        var tiexi = places.search("铁西社区", PlacePath.ALL, 1).getFirst();
        var mediator = mediator(tiexi);
        room(tiexi, mediator);
        drums(tiexi, mediator);
    }

    private void room(PlaceSummary place, Actor mediator) {
        var id = pacts.note(
                new NewQuarrel(
                        "活动室：合唱、麻将，还有楼上睡白天的",
                        "合唱队和麻将桌都要周三晚上的活动室，谁都说先来的；楼上四户上夜班，上午刚躺下就响。",
                        place.id(),
                        ROOM,
                        24,
                        List.of("铁西合唱队", "麻将桌", "楼上上夜班的"),
                        null,
                        null,
                        null),
                mediator);
        var sides = mediation.sides(id);
        long choir = sides.get(0).id();
        long mahjong = sides.get(1).id();
        long nights = sides.get(2).id();
        mediation.hear(id, choir, "六月要去区里比赛，一周练不上两回，人就散了。", "一周两个固定的晚上，能唱一个半钟头", mediator);
        mediation.hear(id, mahjong, "家里地方小，老哥几个就这点念想，让我们走我们上哪儿去。", "下午有张桌子，冬天暖和，不用天天抢", mediator);
        mediation.hear(id, nights, "早上七点到家，九点刚睡着，楼下就哗啦哗啦。", "上午到一点半能睡四个钟头", mediator);
        clauses(id, choir, mahjong, nights, mediator);
        pacts.propose(id, mediator);
        var said = today().minusDays(DAYS_AGO + 2);
        mediation.answer(id, choir, true, said, "排练前问的队长", "", mediator);
        mediation.answer(id, mahjong, true, said, "在桌边问的，四个人都在", "", mediator);
        mediation.answer(id, sides.get(2).code(), true, "上午真能安静就行。");
        pacts.begin(id, today().minusDays(DAYS_AGO), REVIEW, mediator);
        breach(id, mediator);
    }

    private void clauses(PactId id, long choir, long mahjong, long nights, Actor mediator) {
        write(id, rotation(choir, EnumSet.of(WEDNESDAY, FRIDAY), "19:00", "20:30", "八点二十开始收，门窗关上"), mediator);
        write(id, rotation(choir, EnumSet.of(SUNDAY), "15:00", "16:30", ""), mediator);
        write(id, rotation(mahjong, EnumSet.range(MONDAY, THURSDAY), "14:00", "18:00", ""), mediator);
        write(id, rotation(mahjong, EnumSet.of(TUESDAY, SATURDAY), "19:00", "21:00", ""), mediator);
        write(id, new Term(ClauseKind.ROOM, mahjong, "老年活动站二楼", null, null, "周五下午，那边也有炉子"), mediator);
        write(id, new Term(ClauseKind.VOLUME, choir, "", null, 60, "楼道里量，用小音箱"), mediator);
        write(id, new Term(ClauseKind.HOURS, nights, "", time(WEEKDAYS, "08:00", "13:30"), null, ""), mediator);
    }

    private void breach(PactId id, Actor mediator) {
        var choir = mediation.clauses(id).stream()
                .filter(clause -> clause.term().kind() == ClauseKind.ROTATION)
                .map(Clause::id)
                .findFirst()
                .orElseThrow();
        var evening = today().minusDays(6);
        breaches.tell(id, choir, evening, "唱到快九点，窗户也开着。");
        var told = breaches.of(id).getFirst();
        breaches.answer(id, told.id(), "问过队长了：那天来了新谱子，忘了钟点。以后八点二十有人敲铃。", mediator);
    }

    /// As far as one side has been heard.
    private void drums(PlaceSummary place, Actor mediator) {
        var id = pacts.note(
                new NewQuarrel(
                        "工务院里早上六点的腰鼓",
                        "腰鼓队六点到七点在院里练，三楼有个刚满月的孩子。",
                        place.id(),
                        "",
                        null,
                        List.of("腰鼓队", "带小孩的三家"),
                        null,
                        null,
                        null),
                mediator);
        var drummers = mediation.sides(id).stream().map(Side::id).findFirst().orElseThrow();
        mediation.hear(id, drummers, "夏天热，只有早上凉快。", "凉快的时候能练一个钟头", mediator);
    }

    private void write(PactId id, Term term, Actor mediator) {
        mediation.write(id, term, mediator);
    }

    private static Term rotation(long side, Set<DayOfWeek> days, String from, String until, String words) {
        return new Term(ClauseKind.ROTATION, side, ROOM, time(days, from, until), null, words);
    }

    private static WeekTime time(Set<DayOfWeek> days, String from, String until) {
        return new WeekTime(days, LocalTime.parse(from), LocalTime.parse(until));
    }

    private Actor mediator(PlaceSummary place) {
        var person = people.holders(Right.PREPARE_MEETINGS, place.path()).stream()
                .filter(one -> one.name().equals(Persona.FACILITATOR.shown()))
                .findFirst()
                .orElseThrow();
        var grant = new Grant(Role.FACILITATOR, place.path(), Period.since(LocalDate.EPOCH));
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
