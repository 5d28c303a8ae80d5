package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A thing of ours that could speak for a need, as the evidence that it would become.
///
/// @param reference which thing, and which part of it: `12`, or `12:homework:yes`
/// @param size how many lack it, as it has it; none where it counts nobody
/// @param basis what that figure rests on
public record EvidenceOffer(
        String reference,
        String title,
        String source,
        LocalDate day,
        @Nullable Size size,
        String basis) {

    /// A thing that counts nobody.
    public static EvidenceOffer of(String reference, String title, String source, LocalDate day) {
        return new EvidenceOffer(reference, title, source, day, null, "");
    }
}
