package org.linli.budgets;

/// Names one shared budget.
public record BudgetId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
