package org.linli.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place to be entered together with what lies in it.
///
/// @param place without a parent: that is where it stands in the plan
/// @param outline on the local plane; none if nobody has drawn it
/// @param inside what hangs directly below
public record PlannedPlace(NewPlace place, @Nullable Geometry outline, List<PlannedPlace> inside) {

    public PlannedPlace {
        inside = List.copyOf(inside);
    }

    /// With everything in it.
    public int size() {
        return 1 + inside.stream().mapToInt(PlannedPlace::size).sum();
    }
}
