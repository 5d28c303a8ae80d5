package org.linli.walks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.Plan;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.walks.Sorting;
import org.linli.walks.Stop;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkState;
import org.linli.walks.WalkSummary;
import org.linli.walks.Walker;

/// One walk: where it leads, who comes along, what was found.
///
/// @param plan with the route and the findings on it; none where nobody has drawn one
/// @param lines what was found, each with what was merged into it
/// @param proposals groups of findings that may be the same
/// @param last what was done last to the findings; none where nothing was
/// @param address where people without an account join
/// @param own where the reader walks; empty for who is not invited
public record WalkPage(
        WalkSummary walk,
        List<Stop> route,
        List<Walker> walkers,
        @Nullable Plan plan,
        List<FoundLine> lines,
        List<List<WalkFinding>> proposals,
        @Nullable Sorting last,
        String address,
        QrCode code,
        String own,
        List<Choice> colleagues,
        boolean mayPlan) {

    public WalkPage {
        route = List.copyOf(route);
        walkers = List.copyOf(walkers);
        lines = List.copyOf(lines);
        proposals = List.copyOf(proposals);
        colleagues = List.copyOf(colleagues);
    }

    public String path() {
        return "/walks/" + walk.id();
    }

    public boolean isPlanned() {
        return walk.state() == WalkState.PLANNED;
    }

    public boolean isUnderWay() {
        return walk.state() == WalkState.UNDER_WAY;
    }

    public boolean hasBegun() {
        return walk.startedAt() != null;
    }

    /// The findings that are not good, for the second column.
    public List<FoundLine> bad() {
        return lines.stream().filter(line -> !line.finding().isGood()).toList();
    }

    public List<FoundLine> praised() {
        return lines.stream().filter(line -> line.finding().isGood()).toList();
    }
}
