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
    NO_DECISION;

    /// Whether people have agreed on something that holds.
    public boolean isAgreed() {
        return this == CARRIED || this == ORDERED;
    }
}
