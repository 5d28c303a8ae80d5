package org.linli.dialogue.web;

/// The parts of a list of promises, in the order in which they stand there.
public enum PromisePart {
    /// Its day is over, and nobody has shown that it is done.
    LATE,
    GOING,
    OVER
}
