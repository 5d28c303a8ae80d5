package org.linli.dialogue;

/// How far a topic has come.
public enum AgendaState {
    POSTED,
    /// Somebody holds it.
    HOSTED,
    DISCUSSED,
    VOTED,
    /// Something is done about it: a need, a concern, a promise.
    ACTION,
    /// Put aside: it returns to the next agenda by itself.
    PARKED
}
