package org.linli.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.SpeakingRecord.Spoken;

/// A turn to speak to all.
///
/// @param step in which it was asked for
/// @param guest who could not come, and whose words are read out; none for those who are there
/// @param party the number of the group they speak for; none where nobody has said
/// @param side of the open question on which they speak; none where nobody has said
public record Turn(
        long id,
        int step,
        @Nullable Long seat,
        @Nullable Long guest,
        @Nullable Long party,
        String called,
        @Nullable Side side,
        State state,
        Instant askedAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    public enum State {
        WAITING,
        SPEAKING,
        SPOKEN,
        WITHDRAWN
    }

    /// Whether it was, or is being, taken.
    public boolean wasTaken() {
        return state == State.SPEAKING || state == State.SPOKEN;
    }

    /// How long it lasted, or has lasted so far.
    public Duration spoken(Instant now) {
        if (beganAt == null) return Duration.ZERO;
        return Duration.between(beganAt, endedAt == null ? now : endedAt);
    }

    /// As the measure of voices counts it. Neighbours who give no name are told apart by their seats.
    Spoken said() {
        return new Spoken(party, seat != null ? called + "#" + seat : guest != null ? called + "/" + guest : called);
    }

    /// Whether the same person speaks: the phone, else the guest, else the name.
    boolean isBySame(Turn other) {
        if (seat != null || other.seat != null) return seat != null && seat.equals(other.seat);
        if (guest != null || other.guest != null) return guest != null && guest.equals(other.guest);
        return called.equals(other.called);
    }

    /// Whether they speak on the same side; where nobody has said a side, for the same group.
    boolean isForSame(Turn other) {
        if (side != null && other.side != null) return side == other.side;
        return party != null && party.equals(other.party);
    }
}
