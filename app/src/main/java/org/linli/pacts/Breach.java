package org.linli.pacts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody says that it was not kept.
///
/// @param clause none where they do not know which
/// @param answer of whoever mediates; empty as long as there is none
public record Breach(
        long id,
        @Nullable Long clause,
        LocalDate on,
        String words,
        String answer,
        @Nullable Instant answeredAt) {

    public static final int LIMIT = 300;

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
