package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A hot place as it is kept, for finding it again.
///
/// @param place that its concerns are kept with; none where its name was read out of what was said
/// @param name that was read, empty where it has its place
record HotPlaceKept(
        TopicId id,
        PlacePath path,
        TopicState state,
        @Nullable PlaceId place,
        String name) {

    String key() {
        return place == null ? name : place.toString();
    }
}
