package org.linli.places.web;

import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.ui.ListView;

/// A level of the tree, or what was found in it.
///
/// @param trail where the level lies, outermost first; empty at the top
/// @param view what is asked for, and how many were found
/// @param words that were looked for; empty for the level itself
/// @param mayEdit whether something may be added here
public record TreePage(List<PlaceSummary> trail, List<TreeLine> lines, ListView view, String words, boolean mayEdit) {

    public TreePage {
        trail = List.copyOf(trail);
        lines = List.copyOf(lines);
    }
}
