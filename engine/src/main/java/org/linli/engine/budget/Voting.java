package org.linli.engine.budget;

/// How voters say what they want; the words are those of pabulib.
public enum Voting {
    /// Items one agrees to.
    APPROVAL,
    /// A given number of points spread over items.
    CUMULATIVE,
    /// Points for each item, whatever their sum.
    SCORING,
    /// Items from the most wanted down.
    ORDINAL;

    boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
