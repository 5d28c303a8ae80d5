package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.AN_ANSWER_SAYS_SOMETHING;
import static org.linli.dialogue.MeetingRule.AN_ERRATUM_SAYS_WHAT_IS_RIGHT;
import static org.linli.dialogue.MeetingRule.AN_UPHELD_OBJECTION_NAMES_ITS_DECISION;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.ONLY_WHAT_IS_OUT_IS_CORRECTED;
import static org.linli.dialogue.MeetingRule.WHAT_HOLDS_IS_NOT_TAKEN_BACK;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.DecisionSettled;
import org.linli.dialogue.MeetingEvent.MinutesCorrected;
import org.linli.dialogue.MeetingEvent.ObjectionUpheld;
import org.linli.dialogue.MeetingEvent.TopicPosted;
import org.linli.dialogue.Objection.Effect;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is put right after minutes are out. They are never rewritten: what was wrong is added, with its day; and an
/// objection that is found right does something.
@Service
@Transactional
public class Corrections {

    private final MeetingDesk desk;
    private final CorrectionStore corrections;
    private final DecisionStore decisions;
    private final AgendaStore topics;
    private final Journal journal;
    private final Clock clock;

    Corrections(
            MeetingDesk desk,
            CorrectionStore corrections,
            DecisionStore decisions,
            AgendaStore topics,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.corrections = corrections;
        this.decisions = decisions;
        this.topics = topics;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Erratum> of(MeetingId meeting) {
        return corrections.of(meeting);
    }

    /// Adds to the minutes what was wrong in them.
    public void add(MeetingId id, String words, Actor actor) {
        var meeting = desk.mine(id, actor);
        ONLY_WHAT_IS_OUT_IS_CORRECTED.require(meeting.state().isPublished());
        AN_ERRATUM_SAYS_WHAT_IS_RIGHT.requireAt("erratum", !words.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("erratum", words, Erratum.LIMIT);
        correct(meeting, words, actor);
    }

    /// An objection is right: before it holds, the minutes are corrected, or a decision is withdrawn or talked of
    /// again.
    ///
    /// @param answer to whoever objected; in a correction also what is right
    /// @param decision that it is about; none where the minutes alone are corrected
    public void uphold(
            MeetingId id, long objection, String answer, Effect effect, @Nullable Long decision, Actor actor) {
        var meeting = desk.mine(id, actor);
        WHAT_HOLDS_IS_NOT_TAKEN_BACK.require(
                meeting.state() == MeetingState.NOTES_PUBLISHED || meeting.state() == MeetingState.OBJECTION_WINDOW);
        Rule.together(
                () -> AN_ANSWER_SAYS_SOMETHING.requireAt("answer", !answer.isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("answer", answer, Objection.LIMIT),
                () -> AN_UPHELD_OBJECTION_NAMES_ITS_DECISION.requireAt(
                        "decision", !effect.isOnDecision() || stands(id, decision)));
        corrections.uphold(id, objection, answer, effect, effect.isOnDecision() ? decision : null);
        journal.record(new ObjectionUpheld(id, meeting.place(), objection, effect), actor, answer);
        if (effect == Effect.CORRECTED) correct(meeting, answer, actor);
        if (effect.isOnDecision() && decision != null) takeBack(meeting, decision, effect, actor);
    }

    private boolean stands(MeetingId id, @Nullable Long decision) {
        return decision != null
                && decisions.of(id).stream()
                        .anyMatch(one -> one.id() == decision && one.outcome().stands());
    }

    private void correct(Meeting meeting, String words, Actor actor) {
        corrections.add(meeting.id(), new Erratum(words, actor.name(), clock.instant()));
        journal.record(new MinutesCorrected(meeting.id(), meeting.place()), actor, "");
    }

    /// What is talked of again waits as a topic that was put aside: those come to the next agenda by themselves.
    private void takeBack(Meeting meeting, long decision, Effect effect, Actor actor) {
        var found = decisions.get(meeting.id(), decision);
        corrections.withdraw(decision);
        journal.record(
                new DecisionSettled(meeting.id(), meeting.place(), decision, DecisionOutcome.WITHDRAWN), actor, "");
        if (effect != Effect.REOPENED) return;
        var topic = found.topic();
        if (topic == null) {
            topic = topics.insert(meeting.id(), AgendaTopic.title(found.question()), "", null);
            journal.record(new TopicPosted(meeting.id(), meeting.place(), topic, false), actor, "");
        }
        topics.become(topic, AgendaState.PARKED);
    }
}
