package org.linli.budgets.web;

import java.util.Comparator;
import java.util.List;
import org.linli.budgets.CastBallot;

/// A pile of ballots on paper, on its way in.
///
/// @param rows that are still to be typed, those first that were refused
/// @param taken numbers that were just taken
/// @param papers all that are there
public record BallotPapersPage(
        BudgetPage page, List<BallotPaperRow> rows, List<String> taken, List<CastBallot> papers) {

    public BallotPapersPage {
        rows = List.copyOf(rows);
        taken = List.copyOf(taken);
        papers = List.copyOf(papers);
    }

    /// How the choices of a paper are written down.
    public String written(CastBallot paper) {
        var choices = paper.choices();
        return String.join(
                "  ",
                page.items().stream()
                        .filter(item -> choices.items().contains(item.key()))
                        .sorted(Comparator.comparingInt(
                                item -> page.budget().casting().isRanked() ? choices.place(item.key()) : 0))
                        .map(item -> page.budget().casting().givesPoints()
                                ? item.number() + ":" + choices.points(item.key())
                                : item.number())
                        .toList());
    }
}
