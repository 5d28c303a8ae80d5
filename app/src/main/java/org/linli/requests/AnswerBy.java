package org.linli.requests;

/// How the resident wants to hear.
public enum AnswerBy {
    /// By a call, and a message besides.
    CALL,
    MESSAGE,
    /// Not at all: the resident looks by number and code.
    CODE
}
