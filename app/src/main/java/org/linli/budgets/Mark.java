package org.linli.budgets;

/// What was done with a line of a plan since the version before.
public enum Mark {
    KEPT,
    STRUCK,
    /// It costs something else.
    CHANGED,
    ADDED
}
