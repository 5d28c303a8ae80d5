package org.linli.walks.web;

import java.util.List;
import org.linli.walks.WalkState;

/// All walks: those to come and those of today first, then those that are over.
public record WalksPage(List<WalkRow> rows, boolean mayPlan) {

    public WalksPage {
        rows = List.copyOf(rows);
    }

    public List<WalkRow> ahead() {
        return rows.stream()
                .filter(row -> !row.walk().state().isOver())
                .toList()
                .reversed();
    }

    public List<WalkRow> over() {
        return rows.stream().filter(row -> row.walk().state().isOver()).toList();
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
