package org.linli.ui;

import java.util.ArrayList;
import java.util.List;

/// A text in which the words that were searched for stand out.
public record ListMarks(List<Piece> pieces) {

    public ListMarks {
        pieces = List.copyOf(pieces);
    }

    /// @param hit whether it is one of the words
    public record Piece(String text, boolean hit) {}

    /// Without anything that stands out.
    public static ListMarks plain(String text) {
        return new ListMarks(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
    }

    /// @param hits from and up to, not including, in order and apart from each other
    public static ListMarks of(String text, List<int[]> hits) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var hit : hits) {
            if (hit[0] > at) pieces.add(new Piece(text.substring(at, hit[0]), false));
            pieces.add(new Piece(text.substring(hit[0], hit[1]), true));
            at = hit[1];
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), false));
        return new ListMarks(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
