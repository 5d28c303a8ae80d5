package org.linli.ui;

import java.util.List;

/// What became of an act on many: each on its own, done or not, and why not.
///
/// @param act what was to be done, in words
/// @param back the address of the list
public record ListOutcome(String act, List<Line> lines, String back) {

    public ListOutcome {
        lines = List.copyOf(lines);
    }

    /// @param why the sentence of the rule that refused; empty where it was done
    public record Line(String text, String href, boolean done, String why) {}

    public long done() {
        return lines.stream().filter(Line::done).count();
    }

    public List<Line> left() {
        return lines.stream().filter(line -> !line.done()).toList();
    }
}
