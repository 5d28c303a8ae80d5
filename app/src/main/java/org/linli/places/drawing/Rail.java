package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.Geometry;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;

/// A railway: bed, sleepers, two rails; on one of the tracks in sight a train.
final class Rail {

    private static final double CARRIAGE = 25;

    private final Sight sight;

    Rail(Sight sight) {
        this.sight = sight;
    }

    void draw(Svg svg, List<Shape> shapes) {
        var tracks = shapes.stream()
                .filter(shape -> shape.kind() == ShapeKind.RAIL && shape.geometry() instanceof Geometry.Line)
                .map(shape -> shape.geometry().all())
                .toList();
        if (tracks.isEmpty()) return;
        var all = new StringBuilder();
        for (var track : tracks) all.append(Svg.along(sight, track, false));
        svg.path("bed", all, "stroke-width", sight.units(7));
        if (sight.isNear()) {
            svg.path("steel", all, "stroke-width", sight.units(2.6));
            svg.path("gauge", all, "stroke-width", sight.units(2.1));
            svg.path(
                    "sleeper",
                    all,
                    "stroke-width",
                    sight.units(4),
                    "stroke-dasharray",
                    Svg.number(sight.units(0.8)) + " " + Svg.number(sight.units(2)));
        } else {
            svg.path("steel far", all, "stroke-width", Math.max(sight.units(3), 1));
            svg.path("gauge far", all, "stroke-width", Math.max(sight.units(1.8), .6), "stroke-dasharray", "4 4");
        }
        train(svg, tracks.getLast());
    }

    private void train(Svg svg, List<Point> track) {
        var inSight = track.stream().filter(sight.box().grown(40)::contains).toList();
        if (inSight.size() < 2) return;
        var part = new ArrayList<>(inSight.subList(inSight.size() / 4, inSight.size() - inSight.size() / 4));
        if (part.size() < 2) return;
        var data = Svg.along(sight, part, false);
        var cars = Svg.number(sight.units(CARRIAGE)) + " " + Svg.number(sight.units(1.6));
        svg.path("train", data, "stroke-width", sight.units(4.2), "stroke-dasharray", cars);
        svg.path("trainroof", data, "stroke-width", Math.max(sight.units(0.6), .4), "stroke-dasharray", cars);
    }
}
