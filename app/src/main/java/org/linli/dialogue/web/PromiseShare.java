package org.linli.dialogue.web;

/// What part a reader with an account has in a promise.
public enum PromiseShare {
    /// They have promised it, or their organisation has.
    MINE,
    /// It is said to be done, and they may say whether it was kept.
    LOOK,
    /// It was promised at a meeting that they took part in, by somebody else.
    HEARD
}
