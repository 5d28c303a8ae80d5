package org.linli.budgets;

/// What people decide about.
public enum BudgetKind {
    /// Which of many proposals the money pays for.
    PROPOSALS,
    /// What is struck from an official plan, and what is added to it.
    PLAN
}
