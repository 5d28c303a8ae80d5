package org.linli.requests;

/// How the resident wants to hear.
public enum AnswerBy {
    /// A colleague rings.
    CALL,
    /// Not at all: the resident looks by number and code.
    CODE
}
