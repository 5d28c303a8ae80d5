package org.linli.walks;

/// What a walker thinks of what was found.
public enum Verdict {
    GOOD,
    BAD
}
