package org.linli.dialogue;

/// When the spot that a promise is about was photographed, and so by whom.
public enum SpotMoment {
    /// By the owner, before anything was done.
    BEFORE,
    /// By the owner, when they said that it was done.
    AFTER,
    /// By whoever looked for the residents.
    SEEN
}
