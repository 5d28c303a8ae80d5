package org.linli.budgets;

/// How many ballots there are.
public record BallotCounts(int phones, int papers, int filed) {

    public static final BallotCounts NONE = new BallotCounts(0, 0, 0);

    public int all() {
        return phones + papers + filed;
    }
}
