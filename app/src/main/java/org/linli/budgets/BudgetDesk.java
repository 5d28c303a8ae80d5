package org.linli.budgets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Hands out budgets to those who may read or change them.
@Component
class BudgetDesk {

    private final BudgetStore budgets;
    private final Clock clock;

    BudgetDesk(BudgetStore budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    /// Locked, to be changed.
    SharedBudget mine(BudgetId id, Actor actor) {
        var budget = budgets.lock(id);
        allow(actor, budget.summary().path());
        return budget;
    }

    BudgetSummary read(BudgetId id, Actor actor) {
        var budget = budgets.get(id);
        if (!actor.may(Right.SEE_MEETINGS, budget.path(), today())) throw new NotFound(id);
        return budget;
    }

    boolean prepares(Actor actor, PlacePath place) {
        return actor.may(Right.PREPARE_MEETINGS, place, today());
    }

    void allow(Actor actor, PlacePath place) {
        if (!prepares(actor, place)) throw new NotAllowed(Right.PREPARE_MEETINGS);
    }

    Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return Days.of(now());
    }
}
