package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Evidence.Speaks;

/// Evidence as somebody brings it.
///
/// @param method the number of the way of hearing by which it was found; none where nobody says
/// @param reference the number of our own survey, walk, topic; empty for what lies elsewhere
public record NewEvidence(
        EvidenceKind kind,
        String reference,
        String title,
        String source,
        @Nullable LocalDate day,
        int weight,
        Speaks speaks,
        @Nullable Integer method) {}
