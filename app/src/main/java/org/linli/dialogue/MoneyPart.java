package org.linli.dialogue;

/// Where money of a promise comes from.
public enum MoneyPart {
    /// What was planned before anybody talked.
    BASE,
    /// What was put on top.
    ADDED,
    /// What was taken from something else.
    REALLOCATED
}
