package org.linli.ui;

import java.util.List;

/// Numbers to be drawn, and shown as the table they are.
///
/// @param id of the figure on its page
/// @param note a second line: how sure, what is missing; may be empty
/// @param along what the labels are: months, courtyards
/// @param unit of all values, in words; empty for plain counts
/// @param series each with one point a label
public record Chart(
        String id,
        Kind kind,
        String title,
        String note,
        String along,
        String unit,
        List<String> labels,
        List<Series> series) {

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.points().size() != labels.size())
                throw new IllegalArgumentException(
                        one.name() + " has " + one.points().size() + " points for " + labels.size() + " labels");
        }
    }

    public enum Kind {
        LINE,
        BARS,
        STACKED_BARS,
        LYING_BARS
    }

    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /// @param known false where nobody asked: drawn as a gap, never as zero
    /// @param text the value as people read it
    /// @param href where its parts are listed; empty if nowhere
    public record Point(boolean known, double value, String text, String href) {

        public static final Point UNKNOWN = new Point(false, 0, "", "");

        public static Point of(long count) {
            return new Point(true, count, String.valueOf(count), "");
        }

        public static Point of(long count, String href) {
            return new Point(true, count, String.valueOf(count), href);
        }
    }
}
