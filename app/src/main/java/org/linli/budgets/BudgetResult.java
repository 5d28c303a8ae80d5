package org.linli.budgets;

/// What is paid for by the rule that was agreed on, and what would have been by another one.
public record BudgetResult(Tallied agreed, Tallied other) {

    /// Whether both rules pay for the same.
    public boolean isSame() {
        return agreed.funded().size() == other.funded().size()
                && agreed.funded().stream()
                        .allMatch(one -> other.funds(one.item().key()));
    }
}
