package org.linli.needs;

/// What comes before what.
public enum Priority {
    FIRST,
    SOON,
    LATER
}
