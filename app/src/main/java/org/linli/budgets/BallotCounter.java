package org.linli.budgets;

import java.time.Instant;
import org.linli.budgets.BudgetEvent.BudgetCounted;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts the ballots of a budget whose vote is closed, once and for good.
@Component
class BallotCounter {

    private static final Actor SELF = Actor.program("budgets");

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final BudgetOutcomeStore outcomes;
    private final Journal journal;

    BallotCounter(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetBallotStore ballots,
            BudgetOutcomeStore outcomes,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.outcomes = outcomes;
        this.journal = journal;
    }

    /// Asked for again, nothing happens.
    @Transactional
    public void count(BudgetId id) {
        var budget = budgets.lock(id);
        if (budget.summary().state() != BudgetState.COUNTING) return;
        journal.record(settle(budget, desk.now()), SELF, "");
    }

    /// @return what is to be written into the journal
    @Transactional(propagation = Propagation.MANDATORY)
    public BudgetCounted settle(SharedBudget budget, Instant at) {
        var now = budget.summary();
        var id = now.id();
        var tally = new Tally(now, items.of(id), ballots.of(id));
        var agreed = tally.by(now.counting(), at);
        outcomes.insert(id, true, agreed);
        outcomes.insert(id, false, tally.by(now.counting().other(), at));
        budget.settle();
        budgets.save(budget);
        return new BudgetCounted(
                id,
                now.path(),
                agreed.voters(),
                agreed.funded().size(),
                agreed.spent().minor());
    }
}
