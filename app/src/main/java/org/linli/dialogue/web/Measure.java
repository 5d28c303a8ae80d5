package org.linli.dialogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.OutcomeMeasure;
import org.linli.ui.Chart;

/// One figure, with everything it is made of.
///
/// @param part the numerator; null where nothing is known
/// @param whole the denominator; null where there is none, as with money
/// @param figures beside it, in words
/// @param unknown how many could not be counted, because nobody has noted it
/// @param rows every record behind it
public record Measure(
        OutcomeMeasure what,
        @Nullable Long part,
        @Nullable Long whole,
        List<String> figures,
        int unknown,
        List<Line> rows,
        @Nullable Chart chart) {

    public Measure {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /// A record behind a figure.
    ///
    /// @param value what it adds, in words
    /// @param counts whether it is in the numerator
    /// @param known whether it is in the denominator at all
    /// @param decision where money was decided, if that was here; else empty
    public record Line(String href, String title, String value, boolean counts, boolean known, String decision) {

        Line(String href, String title, String value, boolean counts, boolean known) {
            this(href, title, value, counts, known, "");
        }
    }

    /// Rounded down; none where nothing was counted.
    public @Nullable Long percent() {
        return part == null || whole == null || whole == 0 ? null : part * 100 / whole;
    }
}
