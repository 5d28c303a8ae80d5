package org.linli.open311;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key as those see it who look after it.
///
/// @param brought how many concerns came by it
public record KeyFacts(
        long id,
        String name,
        int perMinute,
        Instant created,
        String createdBy,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked,
        long brought) {}
