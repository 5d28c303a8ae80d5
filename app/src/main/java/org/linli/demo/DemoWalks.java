package org.linli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.walks.FindingKind;
import org.linli.walks.PastWalks;
import org.linli.walks.PastWalks.PastFinding;
import org.linli.walks.Verdict;
import org.linli.walks.WalkFacts;
import org.linli.walks.Walks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A walk through the old railway quarter with what two people found on it, and one that is to come.
@Component
@Profile("demo")
class DemoWalks {

    private static final Actor SELF = Actor.program("demo");
    private static final int DAYS_AGO = 12;
    private static final int DAYS_AHEAD = 5;

    private final Places places;
    private final People people;
    private final PastWalks past;
    private final Walks walks;
    private final Clock clock;

    DemoWalks(Places places, People people, PastWalks past, Walks walks, Clock clock) {
        this.places = places;
        this.people = people;
        this.past = past;
        this.walks = walks;
        this.clock = clock;
    }

    /// Writes them down, or nothing if any is there already.
    void load() {
        if (past.any()) return;
        var tiexi = place("铁西社区");
        var worker = colleague(Persona.COMMUNITY, tiexi.path());
        var today = Days.today(clock);
        var start = today.minusDays(DAYS_AGO).atTime(9, 0).atZone(Days.ZONE).toInstant();
        past.add(
                tiexi.id(),
                new WalkFacts("轮椅在铁路院走得通吗", "从工务院走到卫生室，看看坡道、台阶、路灯和能坐下歇脚的地方。", "上午九点，工务院门口", null),
                stops("工务院", "车务院", "列车院", "铁建院", "车辆院"),
                List.of(worker, colleague(Persona.GRID, tiexi.path()), new Actor(null, null, "张阿姨", List.of())),
                start,
                start.plus(Duration.ofMinutes(100)),
                found(start),
                SELF);
        var next = walks.plan(
                tiexi.id(),
                new WalkFacts("天黑以后，路灯亮不亮", "下夜班的人走的那几条路。数一数灯，看看哪里黑。", "晚上八点，客运院门口", today.plusDays(DAYS_AHEAD)),
                SELF);
        for (var stop : stops("客运院", "货场院", "大修院", "站前院")) walks.addStop(next, stop, SELF);
        Stream.of(Persona.COMMUNITY, Persona.SECRETARY)
                .map(persona -> person(persona, tiexi.path()))
                .forEach(person -> walks.invite(next, person.id(), SELF));
    }

    private List<PastFinding> found(Instant start) {
        var all = new ArrayList<PastFinding>();
        add(all, start, 8, 0, FindingKind.WAY, Verdict.BAD, "坡道太陡，轮椅要两个人推才上得去", "工务院 1号楼", "1单元门口");
        add(all, start, 9, 2, FindingKind.WAY, Verdict.BAD, "坡道陡，我自己下不来，扶手也是松的", "工务院 1号楼", "");
        add(all, start, 24, 1, FindingKind.WATER, Verdict.BAD, "井盖边上冒水，昨天没有下雨", "车务院", "东边过道");
        add(all, start, 26, 0, FindingKind.WATER, Verdict.BAD, "下水井往外返水，一走一脚泥", "车务院 2号楼", "楼后头");
        add(all, start, 41, 0, FindingKind.MEETING, Verdict.GOOD, "树底下新放了三张长椅，老人都坐在这儿", "列车院", "");
        add(all, start, 58, 1, FindingKind.RUBBISH, Verdict.BAD, "过道堆着旧沙发和车子，担架进不去", "铁建院 2号楼", "2单元");
        add(all, start, 74, 0, FindingKind.WAY, Verdict.GOOD, "门槛改平了，推车一下子就过去", "车辆院 1号楼", "");
        add(all, start, 90, 1, FindingKind.LIGHT, Verdict.BAD, "楼道灯坏了两盏，台阶看不清", "车辆院 2号楼", "1单元");
        return all;
    }

    private void add(
            List<PastFinding> all,
            Instant start,
            int minutes,
            int walker,
            FindingKind kind,
            Verdict verdict,
            String words,
            String where,
            String detail) {
        all.add(new PastFinding(
                walker,
                kind,
                verdict,
                words,
                place("铁西社区 " + where).id(),
                detail,
                start.plus(Duration.ofMinutes(minutes))));
    }

    private List<PlaceId> stops(String... names) {
        return Stream.of(names).map(name -> place("铁西社区 " + name).id()).toList();
    }

    private PlaceSummary place(String name) {
        return places.search(name, PlacePath.ALL, 1).getFirst();
    }

    private Actor colleague(Persona persona, PlacePath place) {
        var person = person(persona, place);
        return new Actor(person.id(), person.organisation(), person.name(), List.of());
    }

    /// Whoever works in the place or in a part of it.
    private PersonSummary person(Persona persona, PlacePath place) {
        return places.within(place).stream()
                .flatMap(part -> people.holders(Right.PLAN_WALKS, part.path()).stream())
                .filter(person -> person.name().equals(persona.shown()))
                .findFirst()
                .orElseThrow();
    }
}
