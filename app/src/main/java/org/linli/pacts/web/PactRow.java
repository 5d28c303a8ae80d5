package org.linli.pacts.web;

import java.util.List;
import org.linli.pacts.PactState;
import org.linli.pacts.PactSummary;

/// One pact in a list.
///
/// @param sides as they are called
/// @param open breaches that nobody has answered
public record PactRow(PactSummary pact, List<String> sides, long open, boolean due) {

    public PactRow {
        sides = List.copyOf(sides);
    }

    /// How its state is drawn.
    public static String kind(PactState state) {
        return switch (state) {
            case NOTED -> "new";
            case HEARD, CHANGED -> "talk";
            case PROPOSED, REVIEWED -> "wait";
            case AGREED -> "solved";
            case IN_FORCE, RENEWED -> "kept";
            case ENDED -> "closed";
            case NOT_AGREED -> "not";
        };
    }
}
