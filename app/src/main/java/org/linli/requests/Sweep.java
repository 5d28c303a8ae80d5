package org.linli.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.PlacePath;

/// Many concerns sorted as suggested, on one word of somebody.
///
/// @param percent how sure the program had to be
/// @param givesOn whether each goes to whoever leads on it
/// @param finishedAt none while it goes on
public record Sweep(
        long id,
        PlacePath place,
        AccountId account,
        int percent,
        boolean givesOn,
        int total,
        int done,
        int left,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /// How many it has come to.
    public int reached() {
        return done + left;
    }
}
