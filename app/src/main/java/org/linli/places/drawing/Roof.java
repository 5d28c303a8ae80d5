package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.places.Point;

/// A roof seen from above: tiled and pitched on low houses, sheeted on slabs, flat with a hut on towers.
final class Roof {

    private final Sight sight;
    private final List<Point> ring;
    private final double height;
    private final int storeys;

    Roof(Sight sight, List<Point> ring, double height, int storeys) {
        this.sight = sight;
        this.ring = ring;
        this.height = height;
        this.storeys = storeys;
    }

    void draw(Svg svg, int built, boolean ours) {
        boolean pitched = ring.size() == 4 && (storeys <= 2 || ours);
        if (pitched) {
            tiles(svg);
            return;
        }
        svg.path("roof", lifted(ring));
        if (ring.size() != 4 || !sight.isNear()) return;
        if (storeys >= 8) hut(svg);
        else seams(svg, built);
    }

    /// Two slopes that meet in a ridge; the one behind is hidden but for its edge.
    private void tiles(Svg svg) {
        var side = side();
        var west = side[0].towards(side[3], 0.5);
        var east = side[1].towards(side[2], 0.5);
        double ridge = height + 2.2;
        if (sight.isNear()) svg.path("tile b", slope(side[3], side[2], height, east, west, ridge));
        svg.path("tile", slope(side[0], side[1], height - 0.3, east, west, ridge));
    }

    private CharSequence slope(Point from, Point to, double eaves, Point east, Point west, double ridge) {
        return new Pen(sight)
                .at(from, eaves)
                .to(to, eaves)
                .to(east, ridge)
                .to(west, ridge)
                .close()
                .data();
    }

    private void seams(Svg svg, int built) {
        var side = side();
        double length = side[0].distance(side[1]);
        if (sight.isClose()) {
            var seams = new Pen(sight);
            int count = (int) (length / 4);
            for (int i = 1; i < count; i++) {
                double share = (double) i / count;
                seams.at(side[0].towards(side[1], share), height).to(side[3].towards(side[2], share), height);
            }
            svg.path("seam", seams.data());
        }
        var ridge = new Pen(sight).at(side[0].towards(side[3], 0.5), height).to(side[1].towards(side[2], 0.5), height);
        svg.path(built > 0 && built < 1995 ? "edge" : "seam", ridge.data());
        for (double share : new double[] {0.25, 0.75}) vent(svg, side, share);
    }

    private void vent(Svg svg, Point[] side, double share) {
        var at = side[0].towards(side[1], share).towards(side[3].towards(side[2], share), 0.42);
        double wide = sight.units(3.2);
        var data = new StringBuilder();
        Svg.pair(data.append('M'), sight.x(at) - wide / 2, sight.y(at, height));
        data.append('h').append(Svg.number(wide)).append('v').append(Svg.number(-wide * 0.7));
        svg.path("vent", data.append('h').append(Svg.number(-wide)).append('z'));
    }

    private void hut(Svg svg) {
        var side = side();
        var in = new ArrayList<Point>();
        var middle = side[0].towards(side[2], 0.5);
        for (var corner : side) in.add(corner.towards(middle, 0.14));
        svg.path("edge", lifted(in));
        vent(svg, side, 0.5);
    }

    private CharSequence lifted(List<Point> points) {
        return new Pen(sight).along(points, height).close().data();
    }

    /// The four corners: front west, front east, back east, back west, for the longest side that faces the reader.
    private Point[] side() {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < 4; i++) if (ring.get((i + 1) % 4).x() > ring.get(i).x()) starts.add(i);
        int first = starts.stream()
                .max(Comparator.comparingDouble(
                        i -> ring.get((i + 1) % 4).x() - ring.get(i).x()))
                .orElse(0);
        var corners = new Point[4];
        for (int i = 0; i < 4; i++) corners[i] = ring.get((first + i) % 4);
        return corners;
    }
}
