package org.linli.live;

import org.linli.dialogue.MeetingId;
import org.linli.shared.LinliEvent;

/// What happens in a room. It stands in the story of the meeting.
public sealed interface LiveEvent extends LinliEvent {

    MeetingId meeting();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record RoomOpened(MeetingId meeting) implements LiveEvent {}

    record StepBegun(MeetingId meeting, int step, StepKind kind) implements LiveEvent {}

    /// More time, silence, a corner, consent to keep voices.
    record RoomArranged(MeetingId meeting) implements LiveEvent {}

    record RoomClosed(MeetingId meeting) implements LiveEvent {}

    record RoomReopened(MeetingId meeting) implements LiveEvent {}

    record SeatTaken(MeetingId meeting, long seat) implements LiveEvent {}

    record CardPosted(MeetingId meeting, long topic) implements LiveEvent {}

    record CardMoved(MeetingId meeting, long topic) implements LiveEvent {}

    record CardWithdrawn(MeetingId meeting, long topic) implements LiveEvent {}

    /// @param moved whether they got up from another group for it
    record GroupJoined(MeetingId meeting, long seat, long topic, boolean moved) implements LiveEvent {}

    /// @param over whether its table carries it over, or keeps it for itself again
    record IdeaCarried(MeetingId meeting, long leaf, boolean over) implements LiveEvent {}

    record HostFound(MeetingId meeting, long seat, long topic) implements LiveEvent {}

    record LeafLeft(MeetingId meeting, long leaf) implements LiveEvent {}

    /// @param off whether it was taken off the wall, or put back
    record CardTakenOff(MeetingId meeting, long topic, boolean off) implements LiveEvent {}

    /// @param off whether it was taken off the wall, or put back
    record LeafTakenOff(MeetingId meeting, long leaf, boolean off) implements LiveEvent {}

    record TurnAsked(MeetingId meeting, long turn) implements LiveEvent {}

    record TurnTaken(MeetingId meeting, long turn) implements LiveEvent {}

    record TurnOver(MeetingId meeting, long turn) implements LiveEvent {}

    /// Of a meeting that had no room here, as counted on paper.
    record TurnsCounted(MeetingId meeting) implements LiveEvent {}

    record PromiseHeard(MeetingId meeting, long commitment) implements LiveEvent {}

    /// A question was put, counted or closed in the room.
    record VoteLed(MeetingId meeting, long decision) implements LiveEvent {}

    record DotsPut(MeetingId meeting, long topic) implements LiveEvent {}
}
