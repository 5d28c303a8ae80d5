package org.linli.walks.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.ui.Shelf;
import org.linli.walks.WalkState;
import org.linli.walks.WalkSummary;

/// All walks: those to come and those of today first, then those that are over.
public record WalksPage(Shelf<WalkRow> shelf, boolean mayPlan) {

    /// @param latestFirst all walks
    static List<WalkSummary> inOrder(List<WalkSummary> latestFirst) {
        return Stream.concat(
                        latestFirst.reversed().stream()
                                .filter(walk -> !walk.state().isOver()),
                        latestFirst.stream().filter(walk -> walk.state().isOver()))
                .toList();
    }

    public List<WalkRow> ahead() {
        return rows(false);
    }

    public List<WalkRow> over() {
        return rows(true);
    }

    private List<WalkRow> rows(boolean over) {
        return shelf.rows().stream()
                .filter(row -> row.walk().state().isOver() == over)
                .toList();
    }

    /// How its state is drawn.
    public static String kind(WalkState state) {
        return switch (state) {
            case PLANNED -> "new";
            case UNDER_WAY -> "doing";
            case DONE -> "kept";
            case CANCELLED -> "closed";
        };
    }
}
