package org.linli.places.drawing;

import org.linli.places.Point;

/// One side of a house that faces the reader, from its western to its eastern corner.
///
/// @param height of the wall, in metres
record Wall(Point from, Point to, double height, int storeys) {

    private static final double BAY = 3.7;

    /// The outline of the wall.
    String front(Sight sight) {
        var data = new StringBuilder();
        Svg.pair(data.append('M'), sight.x(from), sight.y(from));
        Svg.pair(data.append('L'), sight.x(to), sight.y(to));
        data.append('v').append(Svg.number(-sight.lifted(height)));
        Svg.pair(data.append('L'), sight.x(from), sight.y(from, height));
        return data.append('z').toString();
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
    void rows(Sight sight, StringBuilder data) {
        double share = 0.25 / bays();
        for (int storey = 0; storey < storeys; storey++) stroke(sight, share, 1 - share, storey, data);
    }

    /// One window by itself.
    void window(Sight sight, int bay, int storey, StringBuilder data) {
        double share = (bay + 0.25) / bays();
        stroke(sight, share, share + 0.5 / bays(), storey, data);
    }

    String dashes(Sight sight) {
        double dash = Math.hypot(sight.x(to) - sight.x(from), sight.y(to) - sight.y(from)) / bays() / 2;
        var text = Double.toString(Math.round(dash * 1000) / 1000.0);
        return text + " " + text;
    }

    private void stroke(Sight sight, double start, double end, int storey, StringBuilder data) {
        var first = from.towards(to, start);
        var last = from.towards(to, end);
        double middle = (storey + 0.56) * storey();
        Svg.pair(data.append('M'), sight.x(first), sight.y(first, middle));
        double across = sight.x(last) - sight.x(first);
        double down = sight.y(last, middle) - sight.y(first, middle);
        if (Math.abs(down) < 0.05) data.append('h').append(Svg.number(across));
        else Svg.pair(data.append('l'), across, down);
    }
}
