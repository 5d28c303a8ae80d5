package org.linli.walks;

/// Where a walk stands.
public enum WalkState {
    PLANNED,
    UNDER_WAY,
    DONE,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
