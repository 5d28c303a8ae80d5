package org.linli.budgets;

/// How it is found out what is paid for.
public enum Method {
    /// What most want comes first, as long as the money lasts.
    GREEDY,
    /// Everybody has the same share of the money.
    EQUAL_SHARES
}
