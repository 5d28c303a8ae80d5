package org.linli.surveys;

/// What kind of answer an item takes.
public enum ItemKind {
    /// One of a few.
    SINGLE,
    /// Several of a few.
    MULTIPLE,
    /// A step between two ends.
    SCALE,
    /// A whole number.
    NUMBER,
    /// Own words.
    TEXT,
    /// A place on the plan.
    PLACE,
    /// Hours of the week.
    HOURS;

    /// Whether its answers are codes that another item may depend on.
    public boolean isChoice() {
        return this == SINGLE || this == MULTIPLE || this == SCALE;
    }

    boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE;
    }
}
