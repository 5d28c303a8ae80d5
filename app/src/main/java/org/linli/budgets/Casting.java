package org.linli.budgets;

import static org.linli.budgets.BudgetRule.POINTS_ARE_COUNTED;

import org.linli.engine.budget.Voting;

/// How a ballot is filled in.
///
/// @param most how many items it may name; 0 as many as there are
/// @param points how many it gives away, where points are given
/// @param guestsOnly only those who were asked to the meeting, by their code
public record Casting(Voting voting, int most, int points, boolean guestsOnly) {

    public static final Casting USUAL = new Casting(Voting.APPROVAL, 0, 10, false);

    void check() {
        POINTS_ARE_COUNTED.requireAt("most", most >= 0 && most <= 100);
        POINTS_ARE_COUNTED.requireAt("points", points >= 1 && points <= 1000);
    }

    public boolean givesPoints() {
        return voting == Voting.CUMULATIVE || voting == Voting.SCORING;
    }

    public boolean isRanked() {
        return voting == Voting.ORDINAL;
    }
}
