package org.linli.dialogue;

/// Who may speak.
public enum Speakers {
    EVERYBODY,
    RESIDENTS,
    OWNERS
}
