package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a need stands on at the moment, as far as its rules ask.
///
/// @param evidence how many pieces speak for it
/// @param lastEvidence the day of the latest; none where there is none
/// @param hypothesis whether anybody has said why it is so
/// @param hours whether its hours are known
/// @param size what the counted estimates come to; none where there is none
/// @param disproofs what would prove it wrong
record Ground(
        int evidence,
        @Nullable LocalDate lastEvidence,
        boolean hypothesis,
        boolean hours,
        @Nullable Size size,
        int disproofs) {

    boolean hasEvidenceSince(LocalDate day) {
        return lastEvidence != null && !lastEvidence.isBefore(day);
    }
}
