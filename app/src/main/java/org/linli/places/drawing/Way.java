package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.Point;
import org.linli.shared.PlacePath;

/// A way from place to place, drawn over what stands: a line with a dot at each of them, the first one open.
final class Way {

    private final Sight sight;
    private final Anchors anchors;

    Way(Sight sight, Anchors anchors) {
        this.sight = sight;
        this.anchors = anchors;
    }

    void draw(Svg svg, List<PlacePath> route) {
        var spots = new ArrayList<Point>();
        for (var place : route) {
            var at = anchors.of(place);
            if (at != null) spots.add(at);
        }
        if (spots.isEmpty()) return;
        var line = Svg.along(sight, spots, false);
        svg.open("g", "class", "walkway", "aria-hidden", "true");
        svg.path("halo", line);
        svg.path("line", line);
        for (var spot : spots) svg.empty("circle", "cx", sight.x(spot), "cy", sight.y(spot), "r", "7");
        svg.close("g");
    }
}
