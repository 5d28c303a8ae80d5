package org.linli.requests;

import java.time.Instant;

/// What was learnt at one time, and how it did on concerns it had not learnt from.
///
/// @param number as people name it, counted in the subdistrict
/// @param rightNow of the concerns kept aside, how many it sorted rightly
/// @param rightBefore how many of them what sorted before it would have sorted rightly
/// @param isThere whether it can still be put to use
public record SortingVersion(
        long id,
        long subdistrict,
        int number,
        Instant madeAt,
        int examples,
        int categories,
        int keptAside,
        int rightNow,
        int rightBefore,
        boolean isThere,
        boolean inUse) {

    /// Per cent of what was kept aside; 0 where nothing was.
    public long percentNow() {
        return percent(rightNow);
    }

    public long percentBefore() {
        return percent(rightBefore);
    }

    private long percent(int right) {
        return keptAside == 0 ? 0 : Math.round(100.0 * right / keptAside);
    }
}
