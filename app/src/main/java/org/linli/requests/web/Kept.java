package org.linli.requests.web;

/// What came of the concerns of a year, by the residents' own word.
///
/// @param solved residents said so
/// @param notSolved residents said it is not
/// @param asked the handler says finished, the resident has not spoken yet
/// @param silent nobody answered; never counted as solved
public record Kept(int solved, int notSolved, int asked, int silent) {

    private static final int MOST_SQUARES = 124;

    public int all() {
        return solved + notSolved + asked + silent;
    }

    /// How many concerns one square stands for.
    public int square() {
        return Math.max(1, (all() + MOST_SQUARES - 1) / MOST_SQUARES);
    }

    /// So many squares for so many concerns; at least one for any at all.
    public int squares(int concerns) {
        return (concerns + square() - 1) / square();
    }
}
