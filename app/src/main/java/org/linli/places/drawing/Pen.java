package org.linli.places.drawing;

import org.linli.places.Point;

/// Draws the data of a path, with few characters: from each spot only the step to the next is written. Steps start
/// where the last one ended on paper, so that what is rounded away never adds up.
final class Pen {

    private final Sight sight;
    private final StringBuilder data = new StringBuilder();
    private long x; // in tenths, as all below
    private long y;
    private long startX;
    private long startY;
    private char stroke;

    Pen(Sight sight) {
        this.sight = sight;
    }

    /// Lifts the pen and sets it down there.
    Pen at(Point point, double height) {
        long nextX = tenths(sight.x(point));
        long nextY = tenths(sight.y(point, height));
        var whole = pair(nextX, nextY);
        var step = pair(nextX - x, nextY - y);
        boolean shorter = !data.isEmpty() && step.length() < whole.length();
        data.append(shorter ? "m" + step : "M" + whole);
        move(nextX, nextY);
        startX = x;
        startY = y;
        stroke = shorter ? 'l' : 'L';
        return this;
    }

    /// A straight line to there.
    Pen to(Point point, double height) {
        long nextX = tenths(sight.x(point));
        long nextY = tenths(sight.y(point, height));
        var step = pair(nextX - x, nextY - y);
        if (stroke != 'l') data.append('l');
        else if (!step.startsWith("-")) data.append(' ');
        data.append(step);
        stroke = 'l';
        move(nextX, nextY);
        return this;
    }

    /// A dot where the pen is.
    Pen dot() {
        data.append("h0");
        stroke = 'h';
        return this;
    }

    /// Back to where the line began.
    Pen close() {
        data.append('z');
        stroke = 'z';
        move(startX, startY);
        return this;
    }

    Pen along(Iterable<Point> points, double height) {
        boolean first = true;
        for (var point : points) {
            if (first) at(point, height);
            else to(point, height);
            first = false;
        }
        return this;
    }

    StringBuilder data() {
        return data;
    }

    private void move(long nextX, long nextY) {
        x = nextX;
        y = nextY;
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static String pair(long first, long second) {
        return Svg.pair(new StringBuilder(), first / 10.0, second / 10.0).toString();
    }
}
