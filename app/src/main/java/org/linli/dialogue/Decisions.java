package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_DOUBLE_VOTE_IS_SET_ASIDE_FIRST;
import static org.linli.dialogue.MeetingRule.A_FEW_DOTS_FOR_EACH;
import static org.linli.dialogue.MeetingRule.A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_QUESTION_IS_PUT_IN_A_SENTENCE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_VOTE_OF_OWNERS_IS_ABOUT_WHAT_THEY_OWN;
import static org.linli.dialogue.MeetingRule.BOTH_HAVE_READ_THE_SAME;
import static org.linli.dialogue.MeetingRule.HANDS_SAY_YES_OR_NO;
import static org.linli.dialogue.MeetingRule.NOBODY_VOTES_TWICE;
import static org.linli.dialogue.MeetingRule.NO_MORE_IS_COUNTED_THAN_OWNERS_HAVE;
import static org.linli.dialogue.MeetingRule.OWNERS_SAY_YES_OR_NO;
import static org.linli.dialogue.MeetingRule.THE_BOX_IS_OPENED_FIRST;
import static org.linli.dialogue.MeetingRule.TWO_TO_EIGHT_OPTIONS_EACH_NAMED_ONCE;
import static org.linli.dialogue.MeetingRule.WHAT_BELONGS_TO_OWNERS_IS_DECIDED_BY_OWNERS;
import static org.linli.dialogue.MeetingRule.WHAT_IS_SETTLED_STAYS;
import static org.linli.dialogue.MeetingRule.WHO_DISAGREES_IS_HEARD;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.dialogue.MeetingEvent.DecisionSettled;
import org.linli.dialogue.MeetingEvent.HandsCounted;
import org.linli.dialogue.MeetingEvent.QuestionPut;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deciding by hands, numbered ballots and phones, into one total that anybody can count again.
@Service
@Transactional
public class Decisions {

    private static final int MOST_PAPERS = 2_000;

    private final MeetingDesk desk;
    private final DecisionStore decisions;
    private final BallotStore ballots;
    private final Papers papers;
    private final AgendaStore topics;
    private final PartyStore parties;
    private final RuleStore rules;
    private final Journal journal;
    private final Clock clock;

    Decisions(
            MeetingDesk desk,
            DecisionStore decisions,
            BallotStore ballots,
            Papers papers,
            AgendaStore topics,
            PartyStore parties,
            RuleStore rules,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.ballots = ballots;
        this.papers = papers;
        this.topics = topics;
        this.parties = parties;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Decision> of(MeetingId meeting) {
        return decisions.of(meeting);
    }

    @Transactional(readOnly = true)
    public Decision get(MeetingId meeting, long id) {
        return decisions.get(meeting, id);
    }

    /// Puts a question, by the rules under which people have met.
    ///
    /// @return its number
    public long put(MeetingId id, NewDecision question, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var ofOwners = meeting.progress().decides == DecisionKind.OWNERS_VOTE;
        Rule.together(
                () -> A_QUESTION_IS_PUT_IN_A_SENTENCE.requireAt(
                        "question", !question.question().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("question", question.question(), Decision.QUESTION_LIMIT),
                () -> WHAT_BELONGS_TO_OWNERS_IS_DECIDED_BY_OWNERS.requireAt(
                        "matter", ofOwners || question.matter() == DecisionMatter.COMMON),
                () -> A_VOTE_OF_OWNERS_IS_ABOUT_WHAT_THEY_OWN.requireAt(
                        "matter", !ofOwners || question.matter() != DecisionMatter.COMMON),
                () -> OWNERS_SAY_YES_OR_NO.requireAt(
                        "kind", !ofOwners || !question.kind().hasOptions()),
                () -> options(question),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt("entitled", isHeads(question.entitled())),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt(
                        "papers",
                        question.papers() >= 0
                                && question.papers() <= MOST_PAPERS
                                && question.papers() <= question.entitled()));
        var topic = question.topic();
        if (topic != null) topics.get(id, topic);
        var under = meeting.progress().rules;
        var said = under == null ? null : rules.get(under).said();
        long number = decisions.insert(
                id,
                question,
                said == null ? VotingThreshold.MAJORITY : said.threshold(),
                said == null ? null : said.quorum(),
                clock.instant());
        journal.record(new QuestionPut(id, meeting.place(), number), actor, "");
        return number;
    }

    /// Writes down the hands that were counted, all together.
    public void hands(MeetingId id, long decision, Count count, Actor actor) {
        hands(id, decision, decisions.get(id, decision).entitled(), List.of(new GroupHands(null, count)), actor);
    }

    /// Writes down the hands that were counted, group by group.
    ///
    /// @param entitled how many are there now and may vote
    public void hands(MeetingId id, long decision, int entitled, List<GroupHands> all, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        A_NUMBER_IS_PLAUSIBLE.requireAt("entitled", isHeads(entitled) && entitled >= found.papers());
        HANDS_SAY_YES_OR_NO.requireAt("yes", !found.asked().kind().hasOptions() || all.isEmpty());
        for (var one : all) {
            var count = one.count();
            A_NUMBER_IS_PLAUSIBLE.requireAt("yes", isCounted(count.persons()) && isCounted(count.area()));
            var party = one.party();
            A_GUEST_BELONGS_TO_A_GROUP_OF_THIS_MEETING.require(party == null || parties.has(id, party));
        }
        var persons = all.stream().map(one -> one.count().persons()).reduce(Votes.NONE, Votes::plus);
        NOBODY_VOTES_TWICE.requireAt(
                "yes",
                persons.total() + found.papers() + found.box().people() <= entitled + found.represented(),
                entitled + found.represented());
        within(found, all.stream().map(GroupHands::count).reduce(found.byPaper().plus(found.byPhone()), Count::plus));
        decisions.entitle(decision, entitled);
        decisions.hands(decision, all);
        journal.record(
                new HandsCounted(id, meeting.place(), decision, persons.yes(), persons.no(), persons.abstain()),
                actor,
                "");
    }

    /// Counts it all together, once and for all. From then on no number leads to a name.
    ///
    /// @param minority what those say who did not agree
    public void settle(MeetingId id, long decision, String minority, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        A_TEXT_HAS_ITS_LIMIT.limit("minority", minority, Decision.MINORITY_LIMIT);
        THE_BOX_IS_OPENED_FIRST.require(!found.box().isClosed());
        A_DOUBLE_VOTE_IS_SET_ASIDE_FIRST.require(papers.doubles(id, found).isEmpty());
        BOTH_HAVE_READ_THE_SAME.requireAt(
                "number",
                found.differences().isEmpty() && found.halfRead().isEmpty(),
                found.differences().size() + found.halfRead().size());
        var persons = found.total().persons();
        NOBODY_VOTES_TWICE.requireAt("yes", persons.total() <= found.mayVote(), found.mayVote());
        within(found, found.total());
        WHO_DISAGREES_IS_HEARD.requireAt("minority", persons.no() == 0 || !minority.isBlank());
        spread(found);
        ballots.forget(decision);
        ballots.forgetPapers(decision);
        close(meeting, found, found.result().outcome(), minority, found.figures(), actor);
    }

    /// It was talked over, and is not put to the vote: a proper end. What lies in the box is not looked at.
    public void leave(MeetingId id, long decision, String why, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        A_TEXT_HAS_ITS_LIMIT.limit("minority", why, Decision.MINORITY_LIMIT);
        if (!found.box().opened()) ballots.empty(decision);
        ballots.forgetPapers(decision);
        close(meeting, found, DecisionOutcome.NO_DECISION, why, List.of(), actor);
    }

    /// Votes that papers carry for others become votes of their own, so that no number shows whose it was.
    private void spread(Decision found) {
        var taken = found.box().votes().stream().map(Vote::receipt).collect(Collectors.toCollection(HashSet::new));
        for (var one : ballots.carried(found.id(), found.matter() != DecisionMatter.COMMON)) {
            var said = found.ballots().get(one.number() - 1).said();
            if (said == null) continue;
            var receipt = Receipts.fresh(taken::contains);
            taken.add(receipt);
            long area = found.matter() == DecisionMatter.COMMON ? 0 : one.area();
            ballots.cast(found.id(), one.giver(), null, new Vote(receipt, said, area));
        }
    }

    private void close(
            Meeting meeting, Decision found, DecisionOutcome outcome, String words, List<Long> figures, Actor actor) {
        decisions.settle(found.id(), outcome, words, figures, clock.instant());
        var topic = found.topic();
        if (topic != null)
            topics.become(topic, outcome == DecisionOutcome.NO_DECISION ? AgendaState.PARKED : AgendaState.VOTED);
        journal.record(new DecisionSettled(meeting.id(), meeting.place(), found.id(), outcome), actor, "");
    }

    private Decision open(MeetingId id, long decision) {
        var found = decisions.lock(id, decision);
        WHAT_IS_SETTLED_STAYS.require(found.outcome() == DecisionOutcome.OPEN);
        return found;
    }

    /// Nobody owns more than all owners together.
    private static void within(Decision found, Count count) {
        var owners = found.electorate();
        if (owners == null) return;
        NO_MORE_IS_COUNTED_THAN_OWNERS_HAVE.requireAt(
                "areaYes",
                count.persons().total() <= owners.persons() && count.area().total() <= owners.area(),
                owners.persons(),
                owners.area() / Electorate.HUNDREDTHS);
    }

    private static void options(NewDecision question) {
        var options = question.options();
        TWO_TO_EIGHT_OPTIONS_EACH_NAMED_ONCE.requireAt(
                "options",
                question.kind().hasOptions()
                        ? options.size() >= NewDecision.FEWEST_OPTIONS
                                && options.size() <= NewDecision.MOST_OPTIONS
                                && options.stream().distinct().count() == options.size()
                                && options.stream().allMatch(one -> one.length() <= NewDecision.OPTION_LIMIT)
                        : options.isEmpty(),
                NewDecision.OPTION_LIMIT);
        A_FEW_DOTS_FOR_EACH.requireAt(
                "dots",
                question.kind() == QuestionKind.DOTS
                        ? question.dots() >= 1 && question.dots() <= NewDecision.MOST_DOTS
                        : question.dots() == 0,
                NewDecision.MOST_DOTS);
    }

    private static boolean isHeads(int number) {
        return number >= 1 && number <= 1_000_000;
    }

    private static boolean isCounted(Votes votes) {
        return votes.yes() >= 0 && votes.no() >= 0 && votes.abstain() >= 0 && votes.total() <= 100_000_000_000L;
    }
}
