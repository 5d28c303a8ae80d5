package org.linli.budgets;

/// Where a budget stands.
public enum BudgetState {
    /// Being prepared: everything may still change.
    DRAFT,
    /// Proposals are voted on; lines of a plan are struck and added.
    OPEN,
    /// No more ballots; the result is being reckoned.
    COUNTING,
    /// Decided. Nothing changes any more.
    CLOSED;

    /// Whether residents may see it.
    public boolean isPublic() {
        return this != DRAFT;
    }
}
