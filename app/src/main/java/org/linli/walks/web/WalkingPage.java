package org.linli.walks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.files.Draft;
import org.linli.places.Plan;
import org.linli.ui.Choice;
import org.linli.walks.Stop;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkSummary;
import org.linli.walks.Walker;

/// What a walker has in hand: the route, a note to write, and what was noted so far.
///
/// @param others places beside the route
/// @param plan to tap on; none where nobody has drawn one
/// @param at the number of the place that was tapped; empty for none
/// @param anchored whether the phone's own position leads to a place
/// @param noted what this walker has sent, the latest first
public record WalkingPage(
        WalkSummary walk,
        Walker walker,
        List<Stop> route,
        List<Choice> others,
        @Nullable Plan plan,
        String at,
        boolean anchored,
        String submission,
        List<Draft> photos,
        List<WalkFinding> noted) {

    public WalkingPage {
        route = List.copyOf(route);
        others = List.copyOf(others);
        photos = List.copyOf(photos);
        noted = List.copyOf(noted);
    }

    public String path() {
        return "/walk/" + walk.code() + "/" + walker.key();
    }

    /// The stop or the word that is chosen beforehand.
    public String chosen() {
        if (at.isEmpty()) return "";
        return route.stream().anyMatch(stop -> stop.place().toString().equals(at)) ? at : "other";
    }
}
