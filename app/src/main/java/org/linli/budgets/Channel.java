package org.linli.budgets;

/// How a ballot came in.
public enum Channel {
    PHONE,
    PAPER,
    /// With a file of an election that was held elsewhere.
    FILE
}
