package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_CHOSEN_TIME_WAS_OFFERED;
import static org.linli.dialogue.MeetingRule.A_MEETING_LIES_AHEAD;
import static org.linli.dialogue.MeetingRule.A_POLL_OFFERS_A_FEW_TIMES;
import static org.linli.dialogue.MeetingRule.A_TIME_IS_OFFERED_ONCE;
import static org.linli.dialogue.MeetingRule.PEOPLE_KEEP_A_TIME_TO_CHOOSE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.dialogue.MeetingEvent.TimeWithdrawn;
import org.linli.dialogue.MeetingEvent.TimesOffered;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When people can come: a few times are offered, everybody says which fit, those who sleep by day count by name.
@Service
@Transactional
public class TimePolls {

    /// More than that nobody reads.
    public static final int MOST = 6;

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final SlotStore slots;
    private final Journal journal;
    private final Clock clock;

    TimePolls(MeetingDesk desk, MeetingStore meetings, SlotStore slots, Journal journal, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.slots = slots;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Slot> of(MeetingId meeting) {
        return slots.of(meeting);
    }

    public void offer(MeetingId id, Instant startsAt, Actor actor) {
        var meeting = desk.prepared(id, actor);
        var offered = slots.of(id);
        A_MEETING_LIES_AHEAD.requireAt("day", startsAt.isAfter(clock.instant()));
        A_POLL_OFFERS_A_FEW_TIMES.requireAt("day", offered.size() < MOST, MOST);
        A_TIME_IS_OFFERED_ONCE.requireAt(
                "day", offered.stream().noneMatch(slot -> slot.startsAt().equals(startsAt)));
        slots.insert(id, startsAt);
        journal.record(new TimesOffered(id, meeting.place(), offered.size() + 1), actor, "");
    }

    /// Takes an offered time back, as long as people keep others to choose from.
    public void withdraw(MeetingId id, long slot, Actor actor) {
        var meeting = desk.prepared(id, actor);
        var offered = slots.of(id);
        PEOPLE_KEEP_A_TIME_TO_CHOOSE.require(meeting.progress().schedule.startsAt() != null
                || !meeting.state().isPublic()
                || offered.size() > 2);
        slots.withdraw(id, slot);
        journal.record(new TimeWithdrawn(id, meeting.place(), slots.of(id).size()), actor, "");
    }

    /// It takes place at that time.
    public void choose(MeetingId id, long slot, Actor actor) {
        var meeting = desk.prepared(id, actor);
        var chosen = slots.of(id).stream()
                .filter(one -> one.id() == slot)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(A_CHOSEN_TIME_WAS_OFFERED, "slot"));
        A_MEETING_LIES_AHEAD.requireAt("slot", chosen.startsAt().isAfter(clock.instant()));
        meeting.schedule(meeting.progress().schedule.at(chosen.startsAt()));
        meetings.save(meeting, clock.instant());
        meeting.events().forEach(event -> journal.record(event, actor, ""));
    }
}
