package org.linli.dialogue;

import java.util.EnumSet;
import java.util.Set;

/// Where a promise stands.
public enum CommitmentState {
    /// Said at a meeting whose minutes nobody has read yet.
    DRAFTED,
    /// In the minutes, and nobody is named who does it.
    ADOPTED,
    /// Somebody is named, and has not said yes yet.
    ASSIGNED,
    ACCEPTED_BY_OWNER,
    IN_PROGRESS,
    /// The owner says that it is done.
    EVIDENCE_SUBMITTED,
    /// Residents have seen it, done by its day.
    KEPT,
    /// Residents have seen it, done after its day.
    LATE,
    BROKEN,
    /// Another promise has taken its place.
    RENEGOTIATED;

    private static final Set<CommitmentState> ENDED = EnumSet.range(KEPT, RENEGOTIATED);

    public boolean isOver() {
        return ENDED.contains(this);
    }

    /// Whether neighbours read of it.
    public boolean isPublic() {
        return this != DRAFTED;
    }

    /// Whether somebody is still expected to do it.
    public boolean isDue() {
        return this == ADOPTED || this == ASSIGNED || this == ACCEPTED_BY_OWNER || this == IN_PROGRESS;
    }
}
