package org.linli.places;

import java.util.List;

/// One row of a sheet of places.
///
/// @param row its number in the sheet
/// @param way from the ground down to the place, outermost first
/// @param facts what the row says; what it leaves open is left as it was
record PlaceLine(int row, List<Step> way, String nameEn, String code, PlaceFacts facts) {

    /// One step of the way.
    record Step(PlaceKind kind, String name) {}

    PlaceLine {
        way = List.copyOf(way);
    }
}
