package org.linli.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Hands out meetings to those who may work on them, locked, at the stage at which it is done.
@Component
class MeetingDesk {

    private final MeetingStore meetings;
    private final Clock clock;

    MeetingDesk(MeetingStore meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    Meeting mine(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        actor.require(Right.PREPARE_MEETINGS, meeting.place(), Days.today(clock));
        return meeting;
    }

    /// As long as it is prepared.
    Meeting prepared(MeetingId id, Actor actor) {
        var meeting = mine(id, actor);
        meeting.requireBefore();
        return meeting;
    }

    /// As long as it is prepared or going on: what is published stays as it is.
    Meeting beforeMinutes(MeetingId id, Actor actor) {
        var meeting = mine(id, actor);
        MeetingRule.WHAT_IS_PUBLISHED_STAYS.require(
                meeting.state().isBefore() || meeting.state() == MeetingState.IN_SESSION);
        return meeting;
    }

    /// While it is going on.
    Meeting inSession(MeetingId id, Actor actor) {
        var meeting = mine(id, actor);
        MeetingRule.THIS_IS_WRITTEN_DOWN_WHILE_PEOPLE_SIT.require(meeting.state() == MeetingState.IN_SESSION);
        return meeting;
    }

    /// When people sat down; today where that is still to come.
    LocalDate day(MeetingId id) {
        var today = Days.today(clock);
        var start = meetings.summary(id).schedule().startsAt();
        var day = start == null ? today : Days.of(start);
        return day.isAfter(today) ? today : day;
    }

    MeetingKind kind(MeetingId id) {
        return meetings.summary(id).kind();
    }

    PlacePath place(MeetingId id) {
        return meetings.read(id).place();
    }
}
