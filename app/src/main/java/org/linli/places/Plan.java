package org.linli.places;

import gg.jte.Content;
import java.util.List;

/// A drawn plan, with the same in words.
///
/// @param drawing the SVG
/// @param size of the drawing in characters
/// @param list what can be chosen on it, for those who would rather read
public record Plan(PlaceSummary place, PlanFormat format, Content drawing, int size, List<Entry> list) {

    public Plan {
        list = List.copyOf(list);
    }

    /// One of the places on it.
    public record Entry(PlaceSummary place, String href) {}
}
