package org.linli.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.dialogue.CommitmentEvent.CommitmentDrafted;
import org.linli.dialogue.MeetingEvent.MeetingProposed;
import org.linli.dialogue.PastMeeting.Step;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.LinliEvent;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meetings that were held before this program knew of them: written down with their own days, by the same rules.
@Service
@Transactional
public class PastMeetings {

    private final MeetingStore meetings;
    private final MeetingDrafting drafting;
    private final PartyStore parties;
    private final RuleStore rules;
    private final AgendaStore topics;
    private final DecisionStore decisions;
    private final RecordStore records;
    private final CommitmentStore commitments;
    private final Chairs chairs;
    private final Journal journal;

    PastMeetings(
            MeetingStore meetings,
            MeetingDrafting drafting,
            PartyStore parties,
            RuleStore rules,
            AgendaStore topics,
            DecisionStore decisions,
            RecordStore records,
            CommitmentStore commitments,
            Chairs chairs,
            Journal journal) {
        this.meetings = meetings;
        this.drafting = drafting;
        this.parties = parties;
        this.rules = rules;
        this.topics = topics;
        this.decisions = decisions;
        this.records = records;
        this.commitments = commitments;
        this.chairs = chairs;
        this.journal = journal;
    }

    /// Writes it down, up to the day on which its promises went to those who made them.
    ///
    /// @return its number
    public MeetingId add(PastMeeting past) {
        var place = drafting.check(past.draft());
        var held = day(
                past.schedule().startsAt() == null
                        ? past.announcedAt()
                        : past.schedule().startsAt());
        past.by().require(Right.PREPARE_MEETINGS, place.path(), held);
        var id = meetings.insert(past.draft(), place, past.by().account(), past.proposedAt());
        var changes = new ArrayList<Change>();
        changes.add(change(
                new MeetingProposed(
                        id,
                        place.path(),
                        past.draft().kind(),
                        past.draft().origin().kind()),
                past.by(),
                "",
                past.proposedAt()));
        var groups = new ArrayList<Long>();
        for (var group : past.parties()) {
            var box = group.party().box();
            groups.add(parties.insert(id, box == null ? Box.AFFECTED : box, group.party()));
        }
        meetings.name(meetings.get(id), past.roles());
        long under = rules.insert(past.rules(), place, past.by().name(), past.announcedAt());
        hold(id, past, under, groups, changes);
        chairs.keep(id, chairs.kind(meetings.get(id), null));
        for (var promise : past.promises()) promise(id, past, promise, changes);
        journal.recordAll(changes);
        return id;
    }

    private void hold(MeetingId id, PastMeeting past, long under, List<Long> groups, List<Change> changes) {
        var meeting = meetings.get(id);
        var map = parties.map(id);
        meeting.map(map);
        meeting.schedule(past.schedule());
        meeting.announce(map, map.isWhole(), 0, past.announcedAt());
        meeting.setRules(under, past.rules());
        save(meeting, past, past.announcedAt(), changes);
        var start = past.schedule().startsAt();
        var end = past.schedule().endsAt();
        if (start == null || end == null) return;
        meeting = meetings.get(id);
        meeting.begin(map, past.rules());
        save(meeting, past, start, changes);
        for (int i = 0; i < groups.size(); i++)
            records.attend(
                    id,
                    new Presence(
                            groups.get(i),
                            past.parties().get(i).heads(),
                            past.parties().get(i).decide()));
        agenda(id, past, groups, end);
        records.say(id, past.words());
        meeting = meetings.get(id);
        var until = day(end).plusDays(past.rules().objectionDays());
        meeting.publish(true, 1, false, until);
        records.publish(id, end, until);
        save(meeting, past, end, changes);
        meeting = meetings.get(id);
        meeting.settle(until, 0, !past.questions().isEmpty(), past.promises().size(), until.plusDays(1));
        save(meeting, past, settled(past), changes);
    }

    private void agenda(MeetingId id, PastMeeting past, List<Long> groups, Instant end) {
        var numbers = new ArrayList<Long>();
        for (var topic : past.topics()) {
            long number = topics.insert(id, topic.title(), topic.host(), null);
            topics.note(
                    number, topic.host(), topic.notes(), topic.parked() ? AgendaState.PARKED : AgendaState.DISCUSSED);
            topic.stances().forEach((group, position) -> topics.stand(number, groups.get(group), position));
            numbers.add(number);
        }
        for (var question : past.questions()) {
            var topic = numbers.get(question.topic());
            long number = decisions.insert(
                    id,
                    new NewDecision(topic, question.question(), DecisionMatter.COMMON, question.entitled(), 0),
                    past.rules().threshold(),
                    past.rules().quorum(),
                    end);
            decisions.hands(number, List.of(new GroupHands(null, new Count(question.hands(), Votes.NONE))));
            var counted = decisions.get(id, number);
            decisions.settle(number, counted.result().outcome(), question.minority(), counted.figures(), end);
            topics.become(topic, AgendaState.VOTED);
        }
    }

    private void promise(MeetingId id, PastMeeting past, PastMeeting.Promise promise, List<Change> changes) {
        var until = promise.promise().until();
        var end = past.schedule().endsAt();
        if (until == null || end == null) return;
        var number = commitments.insert(id, promise.promise(), until, CommitmentState.DRAFTED, end);
        var commitment = commitments.get(number);
        changes.add(change(new CommitmentDrafted(number, commitment.place(), id), past.by(), "", end));
        commitment.adopt();
        save(commitment, past.by(), "", settled(past), changes);
        for (var line : promise.money()) commitments.pay(number, line.leading(decisions.of(id)));
        for (var step : promise.steps()) take(number, step, changes);
    }

    private void take(CommitmentId id, Step step, List<Change> changes) {
        var commitment = commitments.get(id);
        var day = day(step.at());
        var hand = Hand.of(step.by(), commitment.place(), day, Set.of());
        var until = step.until();
        switch (step.move()) {
            case ACCEPT -> commitment.accept(hand);
            case START -> commitment.start(hand);
            case SHOW_DONE -> commitment.showDone(hand, step.words(), false, day);
            case VERIFY -> commitment.verify(hand, step.words(), false);
            case DENY -> commitment.deny(hand, step.words());
            case GIVE_UP -> commitment.giveUp(step.words());
            case PUT_OFF -> {
                if (until == null) return;
                commitments.putOff(
                        id,
                        commitment.progress().until,
                        until,
                        step.words(),
                        step.by().name(),
                        step.at());
                commitment.putOff(until, step.words(), day);
            }
        }
        save(commitment, step.by(), step.words(), step.at(), changes);
    }

    private void save(Meeting meeting, PastMeeting past, Instant at, List<Change> changes) {
        meetings.save(meeting, at);
        meeting.events().forEach(event -> changes.add(change(event, past.by(), "", at)));
    }

    private void save(Commitment commitment, Actor by, String words, Instant at, List<Change> changes) {
        commitments.save(commitment, at);
        commitment.events().forEach(event -> changes.add(change(event, by, words, at)));
    }

    private static Instant settled(PastMeeting past) {
        var end = past.schedule().endsAt();
        var from = end == null ? past.announcedAt() : end;
        return day(from)
                .plusDays(past.rules().objectionDays() + 1L)
                .atTime(9, 30)
                .atZone(Days.ZONE)
                .toInstant();
    }

    private static Change change(LinliEvent event, Actor by, String reason, Instant at) {
        return new Change(event, by, reason, at);
    }

    private static LocalDate day(Instant at) {
        return Days.of(at);
    }
}
