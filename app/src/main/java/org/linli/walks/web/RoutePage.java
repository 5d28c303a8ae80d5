package org.linli.walks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.Picker;
import org.linli.places.PlaceSummary;
import org.linli.places.Plan;
import org.linli.walks.Stop;
import org.linli.walks.WalkSummary;

/// Where the route of a walk is drawn.
///
/// @param plan none where nobody has drawn one
/// @param tapped the place that was tapped on the plan, and is not on the route yet
public record RoutePage(
        WalkSummary walk,
        List<Stop> route,
        @Nullable Plan plan,
        @Nullable PlaceSummary tapped,
        Picker picker) {

    public RoutePage {
        route = List.copyOf(route);
    }

    public String path() {
        return "/walks/" + walk.id();
    }
}
