package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;

/// Where in its place a need is, and about how many there.
///
/// @param about none where nobody has counted
/// @param evidence what the figure stands on; 0: all concerns of the need together, none: nobody has said
record Placed(
        PlaceSummary place,
        @Nullable Integer about,
        @Nullable Long evidence) {

    /// A figure as it was before.
    record Counted(int about, @Nullable Long evidence) {}
}
