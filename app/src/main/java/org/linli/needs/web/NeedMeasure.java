package org.linli.needs.web;

import java.util.List;

/// A figure about needs, with everything it is made of.
///
/// @param key of its words, below `needs.measure.`
/// @param part the numerator
/// @param whole the denominator; 0 where there is nothing to count
/// @param unknown how many could not be counted yet
/// @param rows every record behind it
public record NeedMeasure(String key, int part, int whole, int unknown, List<Line> rows) {

    public NeedMeasure {
        rows = List.copyOf(rows);
    }

    /// @param value what it adds, in words
    /// @param counted in the numerator, in the denominator alone, or not yet
    public record Line(String href, String title, String value, Counted counted) {}

    /// Where a record is counted.
    public enum Counted {
        IN,
        OUT,
        UNKNOWN
    }

    static NeedMeasure of(String key, List<Line> rows) {
        return new NeedMeasure(
                key,
                count(rows, Counted.IN),
                count(rows, Counted.IN) + count(rows, Counted.OUT),
                count(rows, Counted.UNKNOWN),
                rows);
    }

    /// Rounded down; there is none where nothing was counted.
    public int percent() {
        return whole == 0 ? 0 : part * 100 / whole;
    }

    private static int count(List<Line> rows, Counted counted) {
        return (int) rows.stream().filter(row -> row.counted() == counted).count();
    }
}
