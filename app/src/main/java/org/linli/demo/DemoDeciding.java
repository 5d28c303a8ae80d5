package org.linli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.Ballot;
import org.linli.dialogue.BallotBox;
import org.linli.dialogue.BallotChoice;
import org.linli.dialogue.Box;
import org.linli.dialogue.Chairs;
import org.linli.dialogue.Count;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.GroupHands;
import org.linli.dialogue.Guest;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Papers;
import org.linli.dialogue.Presence;
import org.linli.dialogue.QuestionKind;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.Voters;
import org.linli.dialogue.Votes;
import org.linli.dialogue.VotingThreshold;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// People of the demo sit together right now, and decide: one question is settled by hands, papers, phones and somebody
/// who votes for a neighbour; the next is in the box.
@Component
@Profile("demo")
class DemoDeciding {

    private static final List<String> LAMPS = List.of("楼门口的灯", "车棚的灯", "下坡路的灯", "小广场的灯");

    private final Places places;
    private final People people;
    private final Meetings meetings;
    private final MeetingHolding holding;
    private final Chairs chairs;
    private final Stakeholders stakeholders;
    private final RuleBook rules;
    private final MinutesBook minutes;
    private final Decisions decisions;
    private final Papers papers;
    private final BallotBox box;
    private final Voters voters;
    private final Clock clock;

    DemoDeciding(
            Places places,
            People people,
            Meetings meetings,
            MeetingHolding holding,
            Chairs chairs,
            Stakeholders stakeholders,
            RuleBook rules,
            MinutesBook minutes,
            Decisions decisions,
            Papers papers,
            BallotBox box,
            Voters voters,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.meetings = meetings;
        this.holding = holding;
        this.chairs = chairs;
        this.stakeholders = stakeholders;
        this.rules = rules;
        this.minutes = minutes;
        this.decisions = decisions;
        this.papers = papers;
        this.box = box;
        this.voters = voters;
        this.clock = clock;
    }

    void load() {
        var yard = places.search("机务院", PlacePath.ALL, 1).getFirst();
        var worker = actor(Persona.COMMUNITY, Role.COMMUNITY_WORKER, yard);
        var id = meetings.propose(
                new MeetingDraft(
                        "院里的灯先修哪几盏？",
                        "今年的钱够修两处，定一个先后",
                        MeetingKind.ROUND_TABLE,
                        DecisionKind.CONSULTATION,
                        null,
                        yard.id(),
                        new Origin(Origin.Kind.CONFLICT, null, "晚上下坡看不见台阶，摔了两回")),
                worker);
        long stairs = party(id, Box.AFFECTED, "一到三号楼", 46, "张婶", worker);
        long slope = party(id, Box.AFFECTED, "坡下的住户", 18, "老周", worker);
        long works = party(id, Box.DOES, "自管会", 7, "王师傅", worker);
        party(id, Box.DECIDES, "居委会", 1, "李慧敏", worker);
        meetings.map(id, worker);
        meetings.schedule(
                id, new Schedule(clock.instant().plus(Duration.ofMinutes(20)), 90, "居委会茶室", 40, "马秀兰", "赵立平"), worker);
        chairs.know(id, null, worker);
        meetings.announce(id, false, worker);
        holding.setRules(id, rules.write(yard.id(), said(), worker), worker);
        holding.begin(id, worker);
        minutes.attend(
                id, List.of(new Presence(stairs, 9, 0), new Presence(slope, 4, 0), new Presence(works, 2, 2)), worker);
        var zhang = voters.letIn(id, "张婶", stairs, worker);
        var qin = voters.letIn(id, "秦姐", stairs, worker);
        var zhou = voters.letIn(id, "老周", slope, worker);
        var yang = voters.letIn(id, "小杨", slope, worker);
        var wang = voters.letIn(id, "王师傅", works, worker);
        voters.name(id, zhou, yang.id());
        settled(
                id,
                stairs,
                slope,
                List.of(zhang, yang),
                wang,
                worker,
                actor(Persona.SECRETARY, Role.COMMUNITY_SECRETARY, yard));
        long order = decisions.put(
                id,
                new NewDecision(null, "四处的灯，先修哪处？", DecisionMatter.COMMON, 15, 0, QuestionKind.RANKING, LAMPS, 0),
                worker);
        box.cast(id, order, zhang, marks(1, 3, 2, 0));
        box.cast(id, order, qin, marks(2, 0, 1, 3));
        box.cast(id, order, yang, marks(3, 2, 1, 4));
    }

    private void settled(
            MeetingId id, long stairs, long slope, List<Guest> phones, Guest onPaper, Actor worker, Actor secretary) {
        long question =
                decisions.put(id, new NewDecision(null, "今年的灯钱，全用在夜里有人走的地方", DecisionMatter.COMMON, 15, 3), worker);
        box.cast(id, question, phones.getFirst(), Ballot.of(BallotChoice.YES));
        box.cast(id, question, phones.getLast(), Ballot.of(BallotChoice.YES));
        papers.hand(id, question, 1, onPaper.id(), worker);
        read(id, question, 1, BallotChoice.YES, worker, secretary);
        read(id, question, 2, BallotChoice.NO, worker, secretary);
        read(id, question, 3, BallotChoice.YES, worker, secretary);
        decisions.hands(id, question, 15, List.of(hands(stairs, 5, 1, 0), hands(slope, 2, 0, 1)), worker);
        box.open(id, question, worker);
        decisions.settle(id, question, "小广场没人走，是因为黑；先有灯，才有人。", worker);
    }

    private void read(MeetingId id, long question, int number, BallotChoice choice, Actor first, Actor second) {
        papers.read(id, question, number, Ballot.of(choice), 0, first);
        papers.read(id, question, number, Ballot.of(choice), 0, second);
    }

    private long party(MeetingId id, Box where, String name, int count, String speaker, Actor actor) {
        return stakeholders.add(id, new NewParty(where, name, null, count, speaker), actor);
    }

    private static GroupHands hands(long party, int yes, int no, int abstain) {
        return new GroupHands(party, new Count(new Votes(yes, no, abstain), Votes.NONE));
    }

    private static Ballot marks(Integer... places) {
        return new Ballot(BallotChoice.MARKED, List.of(places));
    }

    private static NewRules said() {
        return new NewRules(
                "院里圆桌的规矩",
                Speakers.EVERYBODY,
                2,
                2,
                true,
                true,
                4,
                VotingThreshold.MAJORITY,
                7,
                1,
                List.of("对事，不对人", "两分钟说完", "来不了的托一位，只托一位", "不同意，也写下来"));
    }

    private Actor actor(Persona persona, Role role, PlaceSummary place) {
        var person = people.holders(Right.PREPARE_MEETINGS, place.path()).stream()
                .filter(one -> one.name().equals(persona.shown()))
                .findFirst()
                .orElseThrow();
        var grant = new Grant(role, place.path(), Period.since(LocalDate.EPOCH));
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }
}
