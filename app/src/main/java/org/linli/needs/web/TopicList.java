package org.linli.needs.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.ui.ListView;

/// The hot topics of the places that the reader works in.
///
/// @param view what is asked for, and how many were found
/// @param rows of the page
/// @param places the hottest places, where matters are listed too; none where only one kind is asked for
/// @param placesInAll how many places there are
/// @param look how far the program looked
/// @param dismissed whether those are shown that are none
/// @param none how many there are that are none; 0 where they are shown
public record TopicList(
        ListView view,
        List<TopicRow> rows,
        List<TopicRow> places,
        long placesInAll,
        Look look,
        boolean dismissed,
        long none) {

    /// @param concerns how many it looked at
    /// @param older how many of the time it left out, because there were too many
    public record Look(LocalDate since, long concerns, long older) {}

    public TopicList {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /// Whether there is nothing at all, whatever is asked.
    public boolean isBare() {
        return rows.isEmpty() && places.isEmpty() && view.chips().size() == (dismissed ? 1 : 0);
    }
}
