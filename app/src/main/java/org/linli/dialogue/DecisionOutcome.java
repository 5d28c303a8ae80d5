package org.linli.dialogue;

/// What came of a question.
public enum DecisionOutcome {
    OPEN,
    CARRIED,
    REJECTED,
    /// Too few took part.
    NO_QUORUM,
    /// It was talked over and not put to the vote: a proper end.
    NO_DECISION
}
