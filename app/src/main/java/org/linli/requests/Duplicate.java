package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;

/// An earlier concern that may be the same matter.
///
/// @param score 0 to 1: how much speaks for it
/// @param why sentences, most telling first
public record Duplicate(
        RequestId id,
        String subject,
        PlaceName place,
        RequestState state,
        @Nullable String category,
        Instant receivedAt,
        double score,
        List<Reason> why) {

    public Duplicate {
        why = List.copyOf(why);
    }
}
