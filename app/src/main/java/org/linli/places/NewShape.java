package org.linli.places;

import org.linli.shared.PlaceId;

/// Something to be laid on the plan.
///
/// @param place whose outline it is, or in which it lies
/// @param outline whether it is the place itself
/// @param label of a road, a river, a park; empty for outlines, which bear the place's name
/// @param storeys 0 for the place's own number
public record NewShape(
        PlaceId place, boolean outline, ShapeKind kind, String label, String labelEn, int storeys, Geometry geometry) {

    /// The place itself.
    public static NewShape outline(PlaceId place, PlaceKind kind, Geometry geometry) {
        return new NewShape(place, true, ShapeKind.of(kind), "", "", 0, geometry);
    }

    /// Something that lies in the place.
    public static NewShape feature(PlaceId place, ShapeKind kind, String label, String labelEn, Geometry geometry) {
        return new NewShape(place, false, kind, label, labelEn, 0, geometry);
    }
}
