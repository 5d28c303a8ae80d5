package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.Point;

/// What a house keeps the sun from: the ground swept from its foot towards the north-east.
final class Shadow {

    private final List<Point> ring;
    private final double east;
    private final double north;

    /// @param ring the foot of the house, anticlockwise
    /// @param height that throws the shadow
    Shadow(List<Point> ring, double height) {
        this.ring = ring;
        this.east = height * 0.75;
        this.north = height * 0.42;
    }

    void draw(Pen pen) {
        if (isBulging()) pen.along(outline(), 0).close();
        else sweep(pen);
    }

    /// Around the foot and its image: sides that look away from the sun are drawn where the shadow ends.
    private List<Point> outline() {
        var outline = new ArrayList<Point>();
        boolean before = looksAway(ring.size() - 1);
        for (int i = 0; i < ring.size(); i++) {
            boolean after = looksAway(i);
            outline.add(before ? moved(ring.get(i)) : ring.get(i));
            if (before != after) outline.add(after ? moved(ring.get(i)) : ring.get(i));
            before = after;
        }
        return outline;
    }

    /// Side by side, for a house with a corner that goes in; all turned alike, so that none cuts a hole into another.
    private void sweep(Pen pen) {
        for (int i = 0; i < ring.size(); i++) {
            var swept = List.of(ring.get(i), next(i), moved(next(i)), moved(ring.get(i)));
            pen.along(looksAway(i) ? swept.reversed() : swept, 0).close();
        }
        pen.along(ring.stream().map(this::moved).toList(), 0).close();
    }

    private boolean looksAway(int side) {
        return turn(ring.get(side), next(side), moved(next(side))) <= 0;
    }

    private boolean isBulging() {
        for (int i = 0; i < ring.size(); i++) if (turn(ring.get(i), next(i), next(i + 1)) < 0) return false;
        return true;
    }

    private Point next(int corner) {
        return ring.get((corner + 1) % ring.size());
    }

    private Point moved(Point point) {
        return point.plus(east, north);
    }

    /// More than 0 where one turns left.
    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    }
}
