package org.linli.budgets;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is paid for: reckoned once when the vote was closed, and read from then on.
@Service
@Transactional(readOnly = true)
public class BudgetResults {

    private final BudgetItemStore items;
    private final BudgetOutcomeStore outcomes;

    BudgetResults(BudgetItemStore items, BudgetOutcomeStore outcomes) {
        this.items = items;
        this.outcomes = outcomes;
    }

    /// Nothing as long as it is not counted. Whoever asks has made sure that it may be seen.
    public Optional<BudgetResult> of(BudgetSummary budget) {
        return budget.state() == BudgetState.CLOSED
                ? outcomes.of(budget.id(), items.of(budget.id()))
                : Optional.empty();
    }
}
