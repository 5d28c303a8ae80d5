package org.linli.budgets;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is paid for: reckoned once when the vote was closed, and read from then on.
@Service
@Transactional(readOnly = true)
public class BudgetResults {

    private final BudgetItemStore items;
    private final BudgetOutcomeStore outcomes;
    private final BudgetBallotStore ballots;
    private final BudgetPaperStore papers;

    BudgetResults(
            BudgetItemStore items, BudgetOutcomeStore outcomes, BudgetBallotStore ballots, BudgetPaperStore papers) {
        this.items = items;
        this.outcomes = outcomes;
        this.ballots = ballots;
        this.papers = papers;
    }

    /// Nothing as long as it is not counted. Whoever asks has made sure that it may be seen.
    public Optional<BudgetResult> of(BudgetSummary budget) {
        return budget.state() == BudgetState.CLOSED
                ? outcomes.of(budget.id(), items.of(budget.id()))
                : Optional.empty();
    }

    /// Counts the ballots again, as they lie there now, by the rule that was agreed on.
    public Optional<Recount> recount(BudgetSummary budget) {
        var id = budget.id();
        return of(budget)
                .map(result -> Recount.of(
                        budget,
                        items.of(id),
                        papers.of(id),
                        result.agreed(),
                        ballots.of(id),
                        ballots.counts(List.of(id)).getOrDefault(id.value(), BallotCounts.NONE)));
    }
}
