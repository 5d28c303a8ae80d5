package org.linli.dialogue;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Everything that this room tells the others about a meeting.
public sealed interface MeetingEvent extends LinliEvent {

    MeetingId meeting();

    PlacePath place();

    @Override
    default String subject() {
        return meeting().subject();
    }

    @Override
    default Visibility visibility() {
        return Visibility.STAFF;
    }

    record MeetingProposed(MeetingId meeting, PlacePath place, MeetingKind kind, Origin.Kind origin)
            implements MeetingEvent {}

    record MeetingDescribed(MeetingId meeting, PlacePath place) implements MeetingEvent {}

    /// @param boxes in which somebody would speak
    record StakeholdersMapped(MeetingId meeting, PlacePath place, int boxes) implements MeetingEvent {}

    record MeetingScheduled(MeetingId meeting, PlacePath place, String startsAt) implements MeetingEvent {}

    /// @param stakeholders whether it may call itself a meeting of stakeholders
    record MeetingAnnounced(MeetingId meeting, PlacePath place, boolean stakeholders) implements MeetingEvent {
        @Override
        public Visibility visibility() {
            return Visibility.PUBLIC;
        }
    }

    record MeetingCancelled(MeetingId meeting, PlacePath place) implements MeetingEvent {
        @Override
        public Visibility visibility() {
            return Visibility.PUBLIC;
        }
    }

    record PartyNamed(MeetingId meeting, PlacePath place, long party, Box box) implements MeetingEvent {}

    record PartyStruck(MeetingId meeting, PlacePath place, long party) implements MeetingEvent {}

    record GuestAsked(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    record GuestReplied(MeetingId meeting, PlacePath place, long guest, Reply reply) implements MeetingEvent {}

    /// Somebody who waited has a seat now.
    record GuestMovedUp(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    record TimesOffered(MeetingId meeting, PlacePath place, int times) implements MeetingEvent {}

    record StepChecked(MeetingId meeting, PlacePath place, CheckItem item, boolean done) implements MeetingEvent {}
}
