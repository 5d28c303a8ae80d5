package org.linli.places;

import java.util.List;
import java.util.function.Function;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// How a plan is to be drawn.
///
/// @param place that fills it
/// @param href where a tap on a place leads
/// @param route a way from place to place that is drawn in; empty for none
public record PlanView(
        PlaceId place,
        PlanFormat format,
        Function<PlaceId, String> href,
        List<PlanMark> marks,
        List<PlanTint> tints,
        List<PlacePath> route,
        boolean english) {

    public PlanView {
        marks = List.copyOf(marks);
        tints = List.copyOf(tints);
        route = List.copyOf(route);
    }

    /// Without a route.
    public PlanView(
            PlaceId place,
            PlanFormat format,
            Function<PlaceId, String> href,
            List<PlanMark> marks,
            List<PlanTint> tints,
            boolean english) {
        this(place, format, href, marks, tints, List.of(), english);
    }

    /// The same, with a way drawn from place to place.
    public PlanView along(List<PlacePath> places) {
        return new PlanView(place, format, href, marks, tints, places, english);
    }
}
