package org.linli.places;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.linli.shared.PlaceId;

/// A drawn plan, with the same in words.
///
/// @param drawing the SVG
/// @param size of the drawing in characters
/// @param list what can be chosen on it, for those who would rather read
/// @param tinted the places that have a wash of colour: of those that were to have one, what is drawn and in sight
public record Plan(
        PlaceSummary place, PlanFormat format, Content drawing, int size, List<Entry> list, Set<PlaceId> tinted) {

    public Plan {
        list = List.copyOf(list);
        tinted = Set.copyOf(tinted);
    }

    /// One of the places on it.
    public record Entry(PlaceSummary place, String href) {}
}
