package org.linli.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlacePath;

/// A place to be chosen in a form, as far as the reader has come.
///
/// @param field the name under which the chosen place's number is sent
/// @param within the places that may be chosen
/// @param words what was typed to find it
/// @param chosen none as long as none is chosen
/// @param trail the level that the list shows, with those above it, outermost first; empty at the top
/// @param offered what can be chosen now: found by the words, else what lies in the level
public record Picker(
        String field,
        PlacePath within,
        String words,
        @Nullable PlaceSummary chosen,
        List<PlaceSummary> trail,
        List<Offer> offered) {

    public Picker {
        trail = List.copyOf(trail);
        offered = List.copyOf(offered);
    }

    /// One place that can be chosen.
    ///
    /// @param inside how many lie directly in it: there is a way in
    public record Offer(PlaceSummary place, int inside) {}

    /// Whether the words found nothing.
    public boolean isEmptyHanded() {
        return !words.isEmpty() && offered.isEmpty();
    }
}
