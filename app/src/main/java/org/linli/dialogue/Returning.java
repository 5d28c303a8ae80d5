package org.linli.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What comes back to the next agenda by itself: a topic that was put aside, or a promise that nobody took up or that
/// is
/// late.
///
/// @param topic that was parked; none for a promise
/// @param commitment that waits; none for a topic
/// @param since when it waits
public record Returning(
        @Nullable Long topic, @Nullable CommitmentId commitment, String title, Why why, LocalDate since) {

    /// Why it comes back.
    public enum Why {
        PARKED,
        NOT_ACCEPTED,
        OVERDUE
    }
}
