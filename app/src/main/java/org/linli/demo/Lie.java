package org.linli.demo;

import java.util.List;
import java.util.stream.Stream;
import org.linli.places.Geometry;
import org.linli.places.Point;

/// How the demo quarter lies: what is laid out with a ruler is bent a little, as streets are that follow a river.
final class Lie {

    private Lie() {}

    static Point bend(double x, double y) {
        return new Point(
                x + 24 * Math.sin(y / 290 + 0.6) + 13 * Math.sin(x / 390),
                y + 22 * Math.sin(x / 400 + 0.3) + 9 * Math.sin(y / 330 + x / 800));
    }

    /// A ring with points between its corners, so that its sides bend too.
    static Geometry.Area area(double x, double y, double width, double depth) {
        return new Geometry.Area(Stream.of(
                        side(x, y, x + width, y),
                        side(x + width, y, x + width, y + depth),
                        side(x + width, y + depth, x, y + depth),
                        side(x, y + depth, x, y))
                .flatMap(List::stream)
                .toList());
    }

    static Geometry.Line line(double... xy) {
        return new Geometry.Line(Stream.concat(
                        Stream.iterate(0, i -> i + 2)
                                .limit(xy.length / 2 - 1)
                                .flatMap(i -> side(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]).stream()),
                        Stream.of(bend(xy[xy.length - 2], xy[xy.length - 1])))
                .toList());
    }

    /// A house keeps its right angles; it turns with the street.
    static Geometry.Area house(double x, double y, double width, double depth) {
        var centre = bend(x + width / 2, y + depth / 2);
        return new Geometry.Area(Stream.of(
                        turned(centre, x, -width / 2, -depth / 2),
                        turned(centre, x, width / 2, -depth / 2),
                        turned(centre, x, width / 2, depth / 2),
                        turned(centre, x, -width / 2, depth / 2))
                .toList());
    }

    /// The foot of a door, at a share of the front.
    static Geometry.Points door(double x, double y, double width, double depth, double share) {
        var centre = bend(x + width / 2, y + depth / 2);
        return new Geometry.Points(List.of(turned(centre, x, width * (share - 0.5), -depth / 2)));
    }

    private static Point turned(Point centre, double x, double east, double north) {
        double turn = Math.atan(22.0 / 400 * Math.cos(x / 400 + 0.3));
        return centre.plus(
                east * Math.cos(turn) - north * Math.sin(turn), east * Math.sin(turn) + north * Math.cos(turn));
    }

    private static List<Point> side(double fromX, double fromY, double toX, double toY) {
        int parts = Math.max(1, (int) (Math.hypot(toX - fromX, toY - fromY) / 70));
        return Stream.iterate(0, i -> i + 1)
                .limit(parts)
                .map(i -> bend(fromX + (toX - fromX) * i / parts, fromY + (toY - fromY) * i / parts))
                .toList();
    }
}
