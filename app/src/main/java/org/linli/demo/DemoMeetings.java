package org.linli.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AccessNeed;
import org.linli.dialogue.Authority;
import org.linli.dialogue.Box;
import org.linli.dialogue.CheckItem;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.Guest.Answer;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Reply;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Stakeholders;
import org.linli.people.Contact;
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

/// People of the demo sit down together: what was held, and what is being prepared.
@Component
@Profile("demo")
class DemoMeetings {

    private final Places places;
    private final People people;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final Guests guests;
    private final DemoYardMeeting yard;
    private final DemoDeciding deciding;
    private final DemoBudgets budgets;
    private final DemoRenewal renewal;
    private final DemoWorkshop workshop;
    private final DemoLiveRoom room;
    private final Clock clock;

    DemoMeetings(
            Places places,
            People people,
            Meetings meetings,
            Stakeholders stakeholders,
            Guests guests,
            DemoYardMeeting yard,
            DemoDeciding deciding,
            DemoBudgets budgets,
            DemoRenewal renewal,
            DemoWorkshop workshop,
            DemoLiveRoom room,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.guests = guests;
        this.yard = yard;
        this.deciding = deciding;
        this.budgets = budgets;
        this.renewal = renewal;
        this.workshop = workshop;
        this.room = room;
        this.clock = clock;
    }

    /// Writes them down, or nothing if any is there already.
    ///
    /// @return the meeting in yard 123; none where it was there already
    @Nullable
    MeetingId load() {
        if (meetings.any()) return null;
        var held = yard.load();
        deciding.load();
        budgets.load(held);
        var place = places.search("铁西社区", PlacePath.ALL, 1).getFirst();
        renewal.load(worker(place));
        parking(place);
        workshop.load(place, worker(place));
        room.load(place, worker(place));
        return held;
    }

    private void parking(PlaceSummary place) {
        var self = worker(place);
        var id = meetings.propose(
                new MeetingDraft(
                        "院里的车位，先到先停还是排号？",
                        "分清哪些位子归谁管，定一个试三个月的停法",
                        MeetingKind.OPEN_SPACE,
                        DecisionKind.CONSULTATION,
                        null,
                        place.id(),
                        new Origin(Origin.Kind.CONFLICT, null, "上夜班的早上回来没处停，差点动手")),
                self);
        party(id, Box.AFFECTED, "有车的住户", 210, "小杨", self);
        long nights = party(id, Box.AFFECTED, "上夜班的司机", 40, "", self);
        party(id, Box.AFFECTED, "坐轮椅的和推婴儿车的", 25, "周家女儿", self);
        party(id, Box.DECIDES, "居委会", null, "李慧敏", self);
        party(id, Box.DECIDES, "区交警大队", null, "罗平", self);
        party(id, Box.DOES, "自管会", 7, "王师傅", self);
        party(id, Box.KNOWS, "老车务段的调度", null, "秦姐", self);
        party(id, Box.PAYS, "街道城市管理经费", null, "", self);
        meetings.name(id, new FourRoles("铁西社区党委 李慧敏", "桐荫街道办 方明", "群众自管会 王师傅", "十五个院各来三家"), self);
        meetings.map(id, self);
        var saturday = today().plusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        meetings.schedule(
                id,
                new Schedule(
                        saturday.atTime(LocalTime.of(14, 0)).atZone(Days.ZONE).toInstant(),
                        160,
                        "居委会茶室（门口一级台阶，有坡板）",
                        60,
                        "刘芳",
                        "赵立平"),
                self);
        meetings.announce(id, false, self);
        meetings.check(id, CheckItem.WHO_IS_NEVER_ASKED, true, self);
        meetings.check(id, CheckItem.CHAIRS_STAND_IN_A_CIRCLE, true, self);
        long driver = ask(id, "一位夜班师傅", nights, "张磊", "5550 8817", self);
        guests.note(
                id,
                driver,
                new Answer(
                        Reply.DECLINED, Authority.OWN_VOICE, List.of(), 0, 0, true, "我六点下班，到家七点，位子都满了。给夜班留八个位子，行不行？"),
                List.of(),
                self);
        long officer = ask(id, "交警 罗平", null, "罗平", "5550 0121", self);
        guests.note(
                id, officer, new Answer(Reply.COMING, Authority.MUST_ASK, List.of(), 0, 0, false, ""), List.of(), self);
        guests.reply(
                id,
                new NewGuest("周家女儿", null, null, null, InvitationWay.DOOR),
                new Answer(
                        Reply.COMING,
                        Authority.OWN_VOICE,
                        List.of(AccessNeed.STEP_FREE, AccessNeed.CLEAR_SOUND),
                        1,
                        0,
                        false,
                        ""),
                List.of());
        guests.reply(
                id,
                new NewGuest("两位妈妈", null, null, null, InvitationWay.DOOR),
                new Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 1, 3, false, ""),
                List.of());
    }

    private long party(MeetingId id, Box box, String name, @Nullable Integer count, String speaker, Actor actor) {
        return stakeholders.add(id, new NewParty(box, name, null, count, speaker), actor);
    }

    private long ask(MeetingId id, String called, @Nullable Long party, String name, String phone, Actor actor) {
        return guests.ask(
                id, new NewGuest(called, party, null, new Contact(name, phone, ""), InvitationWay.PHONE), actor);
    }

    private Actor worker(PlaceSummary place) {
        var person = people.holders(Right.PREPARE_MEETINGS, place.path()).stream()
                .filter(one -> one.name().equals(Persona.COMMUNITY.shown()))
                .findFirst()
                .orElseThrow();
        var grant = new Grant(Role.COMMUNITY_WORKER, place.path(), Period.since(LocalDate.EPOCH));
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
