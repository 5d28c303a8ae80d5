package org.linli.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What comes back to the next agenda by itself: a topic that was put aside, a promise that nobody took up, that is
/// late or that nobody has looked at, or what a later room raises.
///
/// @param topic that was parked; else none
/// @param commitment that waits; else none
/// @param since when it waits
/// @param address where anybody may read of what a later room raises; else empty
public record Returning(
        @Nullable Long topic,
        @Nullable CommitmentId commitment,
        String title,
        Why why,
        LocalDate since,
        String address) {

    /// Why it comes back.
    public enum Why {
        PARKED,
        /// It stands in the minutes, and nobody is named who does it.
        NOBODY_NAMED,
        /// Somebody is named, and has not said yes.
        NOT_ACCEPTED,
        /// It is said to be done, and nobody of the residents has looked.
        NOBODY_LOOKED,
        OVERDUE,
        /// Its day for looking again has come.
        REVIEW,
        /// Somebody says that it was not kept, and nobody has answered.
        BREACH
    }
}
