package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.shared.PlaceId;

/// The entrances of houses: a door at the foot of the wall, the stairwell above it. Near by each is a way in.
final class Doors {

    private static final double WIDE = 2.4;
    private static final double TALL = 2.6;

    private final Sight sight;
    private final Function<PlaceId, String> href;
    private final Map<String, List<Shape>> ofHouse = new HashMap<>();

    Doors(Sight sight, List<Shape> shapes, Function<PlaceId, String> href) {
        this.sight = sight;
        this.href = href;
        for (var shape : shapes)
            if (shape.kind() == ShapeKind.ENTRANCE && shape.outline())
                ofHouse.computeIfAbsent(house(shape), path -> new ArrayList<>()).add(shape);
    }

    /// The doors of the house, as strokes without names.
    void draw(Svg svg, Shape house, double height) {
        var doors = new StringBuilder();
        var stairs = new StringBuilder();
        for (var door : of(house)) {
            rectangle(stairs, door, height);
            rectangle(doors, door, TALL);
        }
        svg.path("stair", stairs).path("door", doors);
    }

    /// A way in at each door, named for those who do not see it.
    void ways(Svg svg, Shape house, double height) {
        for (var door : of(house)) {
            var strip = new StringBuilder();
            rectangle(strip, door, height);
            svg.open(
                    "a",
                    "href",
                    href.apply(door.place()),
                    "aria-label",
                    door.fullName(),
                    "class",
                    "way-in",
                    "data-place",
                    door.place());
            svg.path("touch", strip);
            svg.close("a");
        }
    }

    private List<Shape> of(Shape house) {
        return ofHouse.getOrDefault(house.path().value(), List.of());
    }

    private void rectangle(StringBuilder data, Shape door, double height) {
        var at = door.geometry().all().getFirst();
        double wide = Math.max(sight.units(WIDE), 1);
        Svg.pair(data.append('M'), sight.x(at) - wide / 2, sight.y(at));
        data.append('h').append(Svg.number(wide)).append('v').append(Svg.number(-sight.lifted(height)));
        data.append('h').append(Svg.number(-wide)).append('z');
    }

    private static String house(Shape door) {
        var path = door.path().value();
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
