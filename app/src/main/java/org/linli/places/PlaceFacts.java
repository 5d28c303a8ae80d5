package org.linli.places;

import org.jspecify.annotations.Nullable;

/// What is known of a place in numbers and words; none of it about persons.
///
/// @param courtyard for courtyards only
/// @param site for buildings and rooms
/// @param storeys above ground
/// @param households 户, counted, not named
/// @param built the year
/// @param lift whether there is one; none if nobody has looked
/// @param steps from the street to the door
public record PlaceFacts(
        @Nullable CourtyardType courtyard,
        @Nullable SiteKind site,
        @Nullable Integer storeys,
        @Nullable Integer households,
        @Nullable Integer built,
        @Nullable Boolean lift,
        @Nullable Integer steps,
        String note) {

    public static final PlaceFacts NONE = new PlaceFacts(null, null, null, null, null, null, null, "");
}
