package org.linli.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Period;

/// All that is known of a place, for those who keep it in order.
///
/// @param version to be sent back with a change, so that nobody overwrites what another has just written
/// @param houses buildings in it, at any depth
/// @param entrances in it, at any depth
/// @param households counted in its entrances, else as noted
public record PlaceDetails(
        PlaceSummary place,
        int version,
        String nameEn,
        String code,
        @Nullable AreaCode areaCode,
        Period period,
        PlaceFacts facts,
        List<PlaceSummary> above,
        int houses,
        int entrances,
        int households) {

    public PlaceDetails {
        above = List.copyOf(above);
    }

    public boolean exists() {
        return period.until() == null;
    }
}
