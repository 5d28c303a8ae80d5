package org.linli.places;

import java.util.List;
import java.util.function.Function;
import org.linli.shared.PlaceId;

/// How a plan is to be drawn.
///
/// @param place that fills it
/// @param href where a tap on a place leads
public record PlanView(
        PlaceId place,
        PlanFormat format,
        Function<PlaceId, String> href,
        List<PlanMark> marks,
        List<PlanTint> tints,
        boolean english) {

    public PlanView {
        marks = List.copyOf(marks);
        tints = List.copyOf(tints);
    }
}
