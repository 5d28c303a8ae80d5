package org.linli.places.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// Which place a plan shows, and what it lies in.
@Component
class PlanPlaces {

    private final Places places;

    PlanPlaces(Places places) {
        this.places = places;
    }

    /// @param asked none for the first subdistrict
    PlaceSummary shown(@Nullable Long asked) {
        return asked == null
                ? places.subdistricts().stream().findFirst().orElseThrow(() -> new NotFound("subdistrict"))
                : places.get(new PlaceId(asked));
    }

    /// The nearest first; grids are left out, for neighbours do not know them.
    List<PlaceSummary> above(PlaceSummary place) {
        var steps = place.path().steps();
        return steps.subList(0, steps.size() - 1).reversed().stream()
                .map(places::get)
                .filter(step -> step.kind() != PlaceKind.GRID)
                .toList();
    }
}
