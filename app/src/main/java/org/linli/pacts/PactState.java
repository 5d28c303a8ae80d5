package org.linli.pacts;

/// How far a quarrel has come.
public enum PactState {
    /// Somebody has written down who quarrels about what.
    NOTED,
    /// Every side has been heard by itself.
    HEARD,
    /// Clauses lie before both sides.
    PROPOSED,
    AGREED,
    IN_FORCE,
    /// It was looked at again; what comes of that is open.
    REVIEWED,
    /// It holds on as it is.
    RENEWED,
    /// Another wording is being made; the one before holds meanwhile.
    CHANGED,
    ENDED,
    /// A proper end: it was tried, and it is written down why it did not come to a pact.
    NOT_AGREED;

    /// Whether clauses may be written.
    public boolean isDrafting() {
        return this == HEARD || this == CHANGED;
    }

    /// Whether it holds without anything being open.
    public boolean isInForce() {
        return this == IN_FORCE || this == RENEWED;
    }

    public boolean isOver() {
        return this == ENDED || this == NOT_AGREED;
    }
}
