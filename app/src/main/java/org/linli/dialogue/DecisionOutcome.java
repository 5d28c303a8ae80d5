package org.linli.dialogue;

/// What came of a question.
public enum DecisionOutcome {
    OPEN,
    CARRIED,
    REJECTED,
    /// Options stand in the order in which people want them.
    ORDERED,
    /// Too few took part.
    NO_QUORUM,
    /// It was talked over and not put to the vote: a proper end.
    NO_DECISION,
    /// An objection was found right: it does not hold.
    WITHDRAWN;

    /// Whether it was counted or left, and still stands so.
    public boolean stands() {
        return this != OPEN && this != NO_DECISION && this != WITHDRAWN;
    }

    /// Whether people have agreed on something that holds.
    public boolean isAgreed() {
        return this == CARRIED || this == ORDERED;
    }
}
