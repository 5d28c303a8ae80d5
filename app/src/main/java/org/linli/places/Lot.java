package org.linli.places;

import org.jspecify.annotations.Nullable;

/// A place as it matters to those who walk there.
///
/// @param households none where nobody has counted
/// @param at the middle of what is drawn of it; none where nobody has drawn it
record Lot(
        PlaceSummary place,
        @Nullable SiteKind site,
        @Nullable Integer households,
        @Nullable Point at) {}
