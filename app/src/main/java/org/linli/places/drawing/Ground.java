package org.linli.places.drawing;

import java.util.List;
import org.linli.places.Geometry;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;

/// What lies flat: parks, water, roads, footpaths, fields.
final class Ground {

    private final Sight sight;

    Ground(Sight sight) {
        this.sight = sight;
    }

    void areas(Svg svg, List<Shape> shapes, ShapeKind kind, String word) {
        var data = new StringBuilder();
        for (var shape : shapes)
            if (shape.kind() == kind && shape.geometry() instanceof Geometry.Area area) {
                data.append(Svg.along(sight, area.ring(), true));
                for (var hole : area.holes()) data.append(Svg.along(sight, hole, true));
            }
        svg.path(word, data, "fill-rule", "evenodd");
    }

    void lines(Svg svg, List<Shape> shapes, ShapeKind kind, String word, double metres) {
        var data = data(shapes, kind);
        svg.path(word, data, "stroke-width", Math.max(sight.units(metres), 0.8));
    }

    /// A road has a broken line along its middle.
    void roads(Svg svg, List<Shape> shapes) {
        lines(svg, shapes, ShapeKind.STREET, "way", 7);
        var roads = data(shapes, ShapeKind.ROAD);
        svg.path("way", roads, "stroke-width", sight.units(16));
        double dash = sight.units(5);
        svg.path(
                "centre",
                roads,
                "stroke-width",
                Math.max(sight.units(0.7), 0.5),
                "stroke-dasharray",
                Svg.number(dash) + " " + Svg.number(dash));
    }

    void fields(Svg svg, List<Shape> shapes) {
        for (var shape : shapes)
            if (shape.kind() == ShapeKind.FIELD) {
                var box = shape.geometry().box();
                var centre = box.centre();
                for (int in = 0; in < 2; in++)
                    svg.empty(
                            "ellipse",
                            "class",
                            in == 0 ? "track" : "track in",
                            "cx",
                            sight.x(centre),
                            "cy",
                            sight.y(centre),
                            "rx",
                            sight.units(box.width() / 2 * (in == 0 ? 1 : 0.76)),
                            "ry",
                            sight.units(box.height() / 2 * (in == 0 ? 1 : 0.62)));
            }
    }

    private StringBuilder data(List<Shape> shapes, ShapeKind kind) {
        var data = new StringBuilder();
        for (var shape : shapes)
            if (shape.kind() == kind && shape.geometry() instanceof Geometry.Line line)
                data.append(Svg.along(sight, line.all(), false));
        return data;
    }
}
