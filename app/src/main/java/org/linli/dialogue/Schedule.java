package org.linli.dialogue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and where people meet, and who holds it together.
///
/// @param seats none: as many as come
/// @param recorder who writes; never the chair, so that no chair writes their own story
public record Schedule(
        @Nullable Instant startsAt,
        int minutes,
        String room,
        @Nullable Integer seats,
        String chair,
        String recorder) {

    public static final int ROOM_LIMIT = 120;
    public static final int NAME_LIMIT = 60;

    /// Before anything has been arranged.
    static Schedule none(int minutes) {
        return new Schedule(null, minutes, "", null, "", "");
    }

    public Schedule at(Instant start) {
        return new Schedule(start, minutes, room, seats, chair, recorder);
    }

    /// When people get up again; none as long as nobody knows when they sit down.
    public @Nullable Instant endsAt() {
        return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
    }
}
