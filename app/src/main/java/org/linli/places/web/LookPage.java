package org.linli.places.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;
import org.linli.places.Plan;

/// The plan of a place by itself.
///
/// @param above the places it lies in, the nearest first
/// @param layers the keys of what can be laid over it
/// @param layer what is laid over it now; empty for nothing
public record LookPage(
        PlaceSummary place,
        List<PlaceSummary> above,
        @Nullable Plan plan,
        List<String> layers,
        String layer) {

    public LookPage {
        above = List.copyOf(above);
        layers = List.copyOf(layers);
    }
}
