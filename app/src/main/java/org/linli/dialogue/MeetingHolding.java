package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.dialogue.MeetingEvent.TopicPosted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second half of a meeting's life: it is held under its rules, its minutes go out, its promises are seen through,
/// and everybody hears what came of it.
@Service
@Transactional
public class MeetingHolding {

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final PartyStore parties;
    private final RuleStore rules;
    private final AgendaStore topics;
    private final Comebacks comebacks;
    private final DecisionStore decisions;
    private final RecordStore records;
    private final CommitmentStore commitments;
    private final Journal journal;
    private final Clock clock;

    MeetingHolding(
            MeetingDesk desk,
            MeetingStore meetings,
            PartyStore parties,
            RuleStore rules,
            AgendaStore topics,
            Comebacks comebacks,
            DecisionStore decisions,
            RecordStore records,
            CommitmentStore commitments,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.parties = parties;
        this.rules = rules;
        this.topics = topics;
        this.comebacks = comebacks;
        this.decisions = decisions;
        this.records = records;
        this.commitments = commitments;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws RuleBroken if what the meeting decides cannot be decided by these rules
    @Transactional(readOnly = true)
    public void suit(MeetingId id, NewRules said) {
        meetings.read(id).suit(said);
    }

    /// People meet under that version of the rules of their place.
    public void setRules(MeetingId id, long under, Actor actor) {
        change(id, actor, meeting -> {
            THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(rules.placeOf(under).contains(meeting.place()));
            meeting.setRules(under, rules.get(under).said());
        });
    }

    /// People sit down; what was put aside before, and promises that wait, are on the agenda by themselves.
    public void begin(MeetingId id, Actor actor) {
        change(id, actor, meeting -> {
            var under = meeting.progress().rules;
            if (under != null) meeting.begin(parties.map(id), rules.get(under).said());
            THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(under != null);
        });
        var place = desk.place(id);
        for (var one : comebacks.to(id, place, today())) {
            long topic = topics.insert(id, one.title(), "", one);
            journal.record(new TopicPosted(id, place, topic, true), Actor.program("dialogue"), "");
        }
    }

    /// @param readBack whether they were read out, and nobody said that it was otherwise
    public void publish(MeetingId id, boolean readBack, Actor actor) {
        var heads = records.presence(id).stream().mapToInt(Presence::heads).sum();
        var isOpen = decisions.of(id).stream().anyMatch(one -> one.outcome() == DecisionOutcome.OPEN);
        change(id, actor, meeting -> {
            var under = meeting.progress().rules;
            int days = under == null ? 0 : rules.get(under).said().objectionDays();
            var until = days == 0 ? null : today().plusDays(days);
            meeting.publish(readBack, heads, isOpen, until);
            records.publish(id, clock.instant(), until);
        });
    }

    /// What was agreed holds now; promises go to those who are to keep them.
    public void settle(MeetingId id, Actor actor) {
        var carried = decisions.of(id).stream().anyMatch(one -> one.outcome().isAgreed());
        int unanswered = (int) records.objections(id).stream()
                .filter(one -> one.answer().isEmpty())
                .count();
        var promises = commitments.of(id);
        change(
                id,
                actor,
                meeting -> meeting.settle(
                        records.minutes(id).objectionsUntil(), unanswered, carried, promises.size(), today()));
        for (var promise : promises) {
            if (promise.state() != CommitmentState.DRAFTED) continue;
            promise.adopt();
            commitments.save(promise, clock.instant());
            promise.events().forEach(event -> journal.record(event, actor, ""));
        }
    }

    /// @param words what came of it, for everybody who spoke
    public void reportBack(MeetingId id, String words, Actor actor) {
        A_TEXT_HAS_ITS_LIMIT.requireAt(
                "words", words.length() <= PublishedMinutes.REPORT_LIMIT, PublishedMinutes.REPORT_LIMIT);
        int waiting = (int) commitments.of(id).stream()
                .filter(promise -> !promise.state().isOver())
                .count();
        change(id, actor, meeting -> {
            meeting.reportBack(words, waiting);
            records.report(id, words);
        });
    }

    public void close(MeetingId id, Actor actor) {
        change(id, actor, Meeting::close);
    }

    private void change(MeetingId id, Actor actor, Consumer<Meeting> verb) {
        var meeting = desk.mine(id, actor);
        verb.accept(meeting);
        meetings.save(meeting, clock.instant());
        meeting.events().forEach(event -> journal.record(event, actor, ""));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
