package org.linli.requests;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A sheet of paper to tell something on, made for one place.
///
/// @param code on its slip; empty where it has none
/// @param request what was written down from it; none as long as it is out
public record Sheet(
        SheetNumber number,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        String code,
        @Nullable RequestId request) {

    /// Whether a slip is printed with it. Once it is written down the code is its sender's alone.
    public boolean hasSlip() {
        return !code.isEmpty() && request == null;
    }
}
