package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_BALLOT_HAS_A_NUMBER_THAT_WAS_HANDED_OUT;
import static org.linli.dialogue.MeetingRule.A_BALLOT_SAYS_ONE_THING;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_QUESTION_IS_PUT_IN_A_SENTENCE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.A_VOTE_OF_OWNERS_IS_ABOUT_WHAT_THEY_OWN;
import static org.linli.dialogue.MeetingRule.BOTH_HAVE_READ_THE_SAME;
import static org.linli.dialogue.MeetingRule.NOBODY_VOTES_TWICE;
import static org.linli.dialogue.MeetingRule.TWO_PEOPLE_READ_A_BALLOT;
import static org.linli.dialogue.MeetingRule.WHAT_BELONGS_TO_OWNERS_IS_DECIDED_BY_OWNERS;
import static org.linli.dialogue.MeetingRule.WHAT_IS_SETTLED_STAYS;
import static org.linli.dialogue.MeetingRule.WHO_DISAGREES_IS_HEARD;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.BallotRead;
import org.linli.dialogue.MeetingEvent.DecisionSettled;
import org.linli.dialogue.MeetingEvent.HandsCounted;
import org.linli.dialogue.MeetingEvent.QuestionPut;
import org.linli.dialogue.PaperBallot.Reading;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deciding by hands and by numbered ballots, into one total that anybody can count again.
@Service
@Transactional
public class Decisions {

    private static final int MOST_PAPERS = 2_000;

    private final MeetingDesk desk;
    private final DecisionStore decisions;
    private final AgendaStore topics;
    private final RuleStore rules;
    private final Journal journal;
    private final Clock clock;

    Decisions(
            MeetingDesk desk,
            DecisionStore decisions,
            AgendaStore topics,
            RuleStore rules,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.topics = topics;
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
        A_QUESTION_IS_PUT_IN_A_SENTENCE.requireAt(
                "question", !question.question().isBlank());
        limit("question", question.question(), Decision.QUESTION_LIMIT);
        var ofOwners = meeting.progress().decides == DecisionKind.OWNERS_VOTE;
        WHAT_BELONGS_TO_OWNERS_IS_DECIDED_BY_OWNERS.requireAt(
                "matter", ofOwners || question.matter() == DecisionMatter.COMMON);
        A_VOTE_OF_OWNERS_IS_ABOUT_WHAT_THEY_OWN.requireAt(
                "matter", !ofOwners || question.matter() != DecisionMatter.COMMON);
        A_NUMBER_IS_PLAUSIBLE.requireAt("entitled", question.entitled() >= 1 && question.entitled() <= 1_000_000);
        A_NUMBER_IS_PLAUSIBLE.requireAt(
                "papers",
                question.papers() >= 0 && question.papers() <= MOST_PAPERS && question.papers() <= question.entitled());
        var topic = question.topic();
        if (topic != null) topics.get(id, topic);
        var under = meeting.progress().rules;
        var said = under == null ? null : rules.get(under).said();
        long number = decisions.insert(
                id,
                question,
                said == null ? VotingThreshold.MAJORITY : said.threshold(),
                said == null ? null : said.quorum());
        journal.record(new QuestionPut(id, meeting.place(), number), actor, "");
        return number;
    }

    /// Writes down the hands that were counted.
    public void hands(MeetingId id, long decision, Count count, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        A_NUMBER_IS_PLAUSIBLE.requireAt("yes", isCounted(count.persons()) && isCounted(count.area()));
        NOBODY_VOTES_TWICE.requireAt(
                "yes", count.persons().total() + found.papers() <= found.entitled(), found.entitled());
        decisions.hands(decision, count);
        journal.record(
                new HandsCounted(
                        id,
                        meeting.place(),
                        decision,
                        count.persons().yes(),
                        count.persons().no(),
                        count.persons().abstain()),
                actor,
                "");
    }

    /// Writes down what somebody reads on a ballot: first the one, then another who has not seen what the first wrote.
    public void read(MeetingId id, long decision, int number, @Nullable BallotChoice choice, long area, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        A_BALLOT_HAS_A_NUMBER_THAT_WAS_HANDED_OUT.requireAt(
                "number", number >= 1 && number <= found.papers(), found.papers());
        if (choice == null) throw new RuleBroken(A_BALLOT_SAYS_ONE_THING, "choice");
        A_NUMBER_IS_PLAUSIBLE.requireAt("area", area >= 0 && area <= 100_000_000_000L);
        var ballot = found.ballots().get(number - 1);
        int entry = entry(ballot, actor.name());
        decisions.read(decision, number, entry, new Reading(choice, area, actor.name()));
        journal.record(new BallotRead(id, meeting.place(), decision, number, entry), actor, "");
    }

    /// Counts it all together, once and for all.
    ///
    /// @param minority what those say who did not agree
    public void settle(MeetingId id, long decision, String minority, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        limit("minority", minority, Decision.MINORITY_LIMIT);
        BOTH_HAVE_READ_THE_SAME.requireAt(
                "number",
                found.differences().isEmpty() && found.halfRead().isEmpty(),
                found.differences().size() + found.halfRead().size());
        var persons = found.total().persons();
        WHO_DISAGREES_IS_HEARD.requireAt("minority", persons.no() == 0 || !minority.isBlank());
        close(meeting, found, found.result().outcome(), minority, actor);
    }

    /// It was talked over, and is not put to the vote: a proper end.
    public void leave(MeetingId id, long decision, String why, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        limit("minority", why, Decision.MINORITY_LIMIT);
        close(meeting, found, DecisionOutcome.NO_DECISION, why, actor);
    }

    private void close(Meeting meeting, Decision found, DecisionOutcome outcome, String words, Actor actor) {
        decisions.settle(found.id(), outcome, words, clock.instant());
        var topic = found.topic();
        if (topic != null)
            topics.become(topic, outcome == DecisionOutcome.NO_DECISION ? AgendaState.PARKED : AgendaState.VOTED);
        journal.record(new DecisionSettled(meeting.id(), meeting.place(), found.id(), outcome), actor, "");
    }

    private Decision open(MeetingId id, long decision) {
        var found = decisions.get(id, decision);
        WHAT_IS_SETTLED_STAYS.require(found.outcome() == DecisionOutcome.OPEN);
        return found;
    }

    /// Whoever has read it before reads it again; whoever comes second is somebody else.
    private static int entry(PaperBallot ballot, String reader) {
        var first = ballot.first();
        var second = ballot.second();
        if (first == null || first.by().equals(reader)) return 1;
        TWO_PEOPLE_READ_A_BALLOT.requireAt(
                "number", second == null || second.by().equals(reader));
        return 2;
    }

    private static boolean isCounted(Votes votes) {
        return votes.yes() >= 0 && votes.no() >= 0 && votes.abstain() >= 0 && votes.total() <= 100_000_000_000L;
    }

    private static void limit(String field, String text, int most) {
        A_TEXT_HAS_ITS_LIMIT.requireAt(field, text.codePointCount(0, text.length()) <= most, most);
    }
}
