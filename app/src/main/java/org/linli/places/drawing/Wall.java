package org.linli.places.drawing;

import org.linli.places.Point;

/// One side of a house that faces the reader, from its western to its eastern corner.
///
/// @param height of the wall, in metres
record Wall(Point from, Point to, double height, int storeys) {

    private static final double BAY = 3.7;

    /// The outline of the wall.
    CharSequence front(Sight sight) {
        return new Pen(sight)
                .at(from, 0)
                .to(to, 0)
                .to(to, height)
                .to(from, height)
                .close()
                .data();
    }

    int bays() {
        return Math.max(1, (int) Math.round((to.x() - from.x()) / BAY));
    }

    /// Seen too much from the side to have windows.
    boolean isBlind(Sight sight) {
        return sight.units(to.x() - from.x()) < 7;
    }

    double storey() {
        return height / storeys;
    }

    /// A row of windows a storey, as one broken stroke: `stroke-dasharray` makes windows of it.
    void rows(Pen pen) {
        double share = 0.25 / bays();
        for (int storey = 0; storey < storeys; storey++) stroke(share, 1 - share, storey, pen);
    }

    /// One window by itself.
    void window(int bay, int storey, Pen pen) {
        double share = (bay + 0.25) / bays();
        stroke(share, share + 0.5 / bays(), storey, pen);
    }

    String dashes(Sight sight) {
        double dash = Math.hypot(sight.x(to) - sight.x(from), sight.y(to) - sight.y(from)) / bays() / 2;
        return Double.toString(Math.round(dash * 1000) / 1000.0);
    }

    private void stroke(double start, double end, int storey, Pen pen) {
        double middle = (storey + 0.56) * storey();
        pen.at(from.towards(to, start), middle).to(from.towards(to, end), middle);
    }
}
