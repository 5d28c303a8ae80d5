package org.linli.budgets.web;

/// One paper as it is typed in.
///
/// @param error why it was not taken; empty as long as nobody has tried
public record BallotPaperRow(String number, String choices, String error) {

    public static final BallotPaperRow EMPTY = new BallotPaperRow("", "", "");
}
