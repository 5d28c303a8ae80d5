package org.linli.places.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.places.Geometry;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.shared.PlacePath;

/// Where a place is pointed at on the plan: at its own spot, or at that of the nearest above that is drawn.
final class Anchors {

    private final Map<String, Point> spots = new HashMap<>();

    Anchors(List<Shape> shapes) {
        for (var shape : shapes)
            if (shape.outline() && shape.kind() != ShapeKind.DISTRICT)
                spots.put(shape.path().value(), spot(shape));
    }

    @Nullable
    Point of(PlacePath place) {
        for (var above = place.value();
                above.length() > 1;
                above = above.substring(0, above.lastIndexOf('/', above.length() - 2) + 1)) {
            var at = spots.get(above);
            if (at != null) return at;
        }
        return null;
    }

    private static Point spot(Shape shape) {
        if (shape.geometry() instanceof Geometry.Points points)
            return points.all().getFirst();
        var box = shape.geometry().box();
        return shape.kind() == ShapeKind.BUILDING
                ? new Point(box.centre().x(), box.minY() + Math.max(1, shape.storeys()) * 1.3)
                : box.centre();
    }
}
