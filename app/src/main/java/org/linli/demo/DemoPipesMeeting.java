package org.linli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Owner;
import org.linli.dialogue.PastMeeting;
import org.linli.dialogue.PastMeeting.Group;
import org.linli.dialogue.PastMeeting.Move;
import org.linli.dialogue.PastMeeting.Promise;
import org.linli.dialogue.PastMeeting.Step;
import org.linli.dialogue.PastMeeting.Topic;
import org.linli.dialogue.PastMeetings;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.VotingThreshold;
import org.linli.live.PastTurns;
import org.linli.live.PastTurns.Tally;
import org.linli.needs.NeedId;
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

/// A round table that was called because of a need: it had been counted, somebody took it on, and now it is said which
/// yard comes first.
@Component
@Profile("demo")
class DemoPipesMeeting {

    private static final int HELD = 17;

    private final Places places;
    private final People people;
    private final PastMeetings past;
    private final PastTurns turns;
    private final Clock clock;

    DemoPipesMeeting(Places places, People people, PastMeetings past, PastTurns turns, Clock clock) {
        this.places = places;
        this.people = people;
        this.past = past;
        this.turns = turns;
        this.clock = clock;
    }

    /// @param need of the pipes
    void load(NeedId need) {
        var place = places.search("铁西社区", PlacePath.ALL, 1).getFirst();
        var self = actor(Persona.SECRETARY, Role.COMMUNITY_SECRETARY, place);
        var id = past.add(new PastMeeting(
                new MeetingDraft(
                        "下水总管先换哪个院？",
                        "四个院排出先后，说清哪天挖、哪天填",
                        MeetingKind.ROUND_TABLE,
                        DecisionKind.CONSULTATION,
                        null,
                        place.id(),
                        new Origin(Origin.Kind.NEED, need.value(), "")),
                self,
                at(HELD + 2, 9),
                at(HELD + 1, 16),
                new FourRoles("铁西社区党委 李慧敏", "区城建局 周明", "群力社工站 刘芳", "四个院的住户"),
                new Schedule(at(HELD, 14), 90, "居委会茶室", 40, "刘芳", "赵立平"),
                rules(),
                groups(),
                List.of(new Topic("哪个院先挖", "张婶", "工务院返水的人家最多，先挖；机务院接着。列车院愿意等到开春，要写清哪天。", Map.of(), false)),
                List.of(),
                promises(place),
                "车务院的老秦说：等可以，别再等到雨季。"));
        turns.keep(
                id,
                List.of(
                        new Tally("四个院一楼二楼的人家", "张婶", 3),
                        new Tally("四个院一楼二楼的人家", "老秦", 3),
                        new Tally("区城建局", "周明", 5),
                        new Tally("施工队", "刘队", 2)),
                self);
    }

    private static NewRules rules() {
        return new NewRules(
                "圆桌的规矩",
                Speakers.EVERYBODY,
                2,
                3,
                true,
                true,
                null,
                VotingThreshold.MAJORITY,
                3,
                List.of("对事，不对人", "一人说完，下一人再说", "不同意，也写下来"));
    }

    private static List<Group> groups() {
        return List.of(
                new Group(new NewParty(Box.AFFECTED, "四个院一楼二楼的人家", null, 104, "张婶"), 13, 0),
                new Group(new NewParty(Box.DECIDES, "区城建局", null, null, "周明"), 1, 1),
                new Group(new NewParty(Box.DOES, "施工队", null, 6, "刘队"), 1, 0));
    }

    private List<Promise> promises(PlaceSummary place) {
        var works = actor(Persona.CONSTRUCTION, Role.DEPARTMENT_OFFICER, place);
        return List.of(
                new Promise(
                        promise("机务院的下水总管上冻以前换完", works, -20, "张婶"),
                        List.of(),
                        List.of(step(Move.ACCEPT, works, 12), step(Move.START, works, 6))),
                new Promise(
                        promise("车务院、列车院开春第一个月开挖，日子贴在楼门口", works, -130, "老秦"),
                        List.of(),
                        List.of(step(Move.ACCEPT, works, 12))));
    }

    private NewCommitment promise(String what, Actor owner, int daysAgo, String watcher) {
        return new NewCommitment(
                null,
                what,
                new Owner("区城建局 " + owner.name(), owner.organisation(), owner.account(), null),
                Days.today(clock).minusDays(daysAgo),
                watcher);
    }

    private Step step(Move move, Actor by, int daysAgo) {
        return new Step(move, by, at(daysAgo, 15), "", null);
    }

    private Actor actor(Persona persona, Role role, PlaceSummary place) {
        var person = people.holders(Right.SEE_MEETINGS, place.path()).stream()
                .filter(one -> one.name().equals(persona.shown()))
                .findFirst()
                .orElseThrow();
        var grant = new Grant(role, place.path(), Period.since(LocalDate.EPOCH));
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }

    private Instant at(int daysAgo, int hour) {
        return Days.today(clock)
                .minusDays(daysAgo)
                .atTime(LocalTime.of(hour, 0))
                .atZone(Days.ZONE)
                .toInstant();
    }
}
