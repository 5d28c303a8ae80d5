package org.linli.dialogue;

/// Where a group stands on a topic.
public enum Stance {
    FOR,
    /// Yes, under a condition.
    FOR_IF,
    AGAINST,
    ABSTAIN
}
