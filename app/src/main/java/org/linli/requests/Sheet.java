package org.linli.requests;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A sheet of paper to tell something on, made for one place.
///
/// @param request what was written down from it; none as long as it is out
public record Sheet(
        SheetNumber number,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        @Nullable RequestId request) {}
