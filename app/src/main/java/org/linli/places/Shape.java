package org.linli.places;

import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Something that lies on the plan, with what the drawing asks of its place.
///
/// @param label its own, else the name of the place whose outline it is
/// @param fullName of the place, for those who do not see the plan
public record Shape(
        long id,
        PlaceId place,
        PlacePath path,
        PlaceKind placeKind,
        boolean outline,
        ShapeKind kind,
        String label,
        String fullName,
        int storeys,
        @Nullable SiteKind site,
        @Nullable CourtyardType courtyard,
        int built,
        Geometry geometry) {}
