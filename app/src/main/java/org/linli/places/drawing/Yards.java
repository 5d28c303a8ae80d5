package org.linli.places.drawing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.places.Geometry;
import org.linli.places.PlaceKind;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// The grounds of courtyards, each a way to its own plan; tinted where a room lays something over them.
final class Yards {

    private final Sight sight;
    private final PlanView view;
    private final PlacePath shown;
    private final Map<PlaceId, PlanTint> tints;

    Yards(Sight sight, PlanView view, PlacePath shown) {
        this.sight = sight;
        this.view = view;
        this.shown = shown;
        this.tints = view.tints().stream().collect(Collectors.toMap(PlanTint::place, Function.identity(), (a, b) -> a));
    }

    void draw(Svg svg, List<Shape> shapes) {
        for (var shape : shapes)
            if (shape.kind() == ShapeKind.YARD && shape.geometry() instanceof Geometry.Area area)
                draw(svg, shape, area);
    }

    /// Where a community ends: faint, for nobody sees it in the street.
    void borders(Svg svg, List<Shape> shapes) {
        var data = new StringBuilder();
        for (var shape : shapes)
            if (shape.kind() == ShapeKind.DISTRICT
                    && shape.placeKind() == PlaceKind.COMMUNITY
                    && shape.geometry() instanceof Geometry.Area area) data.append(Svg.along(sight, area.ring(), true));
        svg.path("border", data);
    }

    private void draw(Svg svg, Shape shape, Geometry.Area area) {
        boolean inside = shown.contains(shape.path());
        var data = Svg.along(sight, area.ring(), true);
        var tint = tints.get(shape.place());
        svg.open(
                "a",
                "href",
                view.href().apply(shape.place()),
                "aria-label",
                tint == null ? shape.fullName() : shape.fullName() + ", " + tint.title(),
                "tabindex",
                inside && !sight.isClose() ? "" : "-1",
                "data-place",
                shape.place());
        svg.path(shape.place().equals(view.place()) ? "yard here" : "yard", data);
        if (tint != null)
            svg.path("tint", data, "fill-opacity", String.valueOf(Math.round(tint.strength() * 70) / 100.0));
        svg.close("a");
    }
}
