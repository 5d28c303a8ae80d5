package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a need stands on at the moment, as far as its rules ask.
///
/// @param evidence how many pieces speak for it
/// @param lastFor the day of the latest of them; none where there is none
/// @param lastAgainst the day of the latest that says it is not lacked; none where there is none
/// @param lastWord the day of the latest of these that comes from those who lacked it: what they answered, said at a
/// meeting or at their door, or told by themselves
/// @param hypothesis whether anybody has said why it is so
/// @param hours whether its hours are known
/// @param size what the counted estimates come to; none where there is none
/// @param disproofs what would prove it wrong
record Ground(
        int evidence,
        @Nullable LocalDate lastFor,
        @Nullable LocalDate lastAgainst,
        @Nullable LocalDate lastWord,
        boolean hypothesis,
        boolean hours,
        @Nullable Size size,
        int disproofs) {

    boolean isLackedSince(LocalDate day) {
        return isSince(lastFor, day);
    }

    boolean isNotLackedSince(LocalDate day) {
        return isSince(lastAgainst, day);
    }

    /// Whether those who lacked it say that they no longer do.
    boolean isSaidSince(LocalDate day) {
        return isSince(lastWord, day);
    }

    private static boolean isSince(@Nullable LocalDate last, LocalDate day) {
        return last != null && !last.isBefore(day);
    }
}
