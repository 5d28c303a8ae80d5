package org.linli.requests;

import java.util.EnumSet;
import java.util.Set;

/// Where a concern stands. `HANDLED` is the handler's word, `RESOLVED` the resident's, `CLOSED` the file's.
public enum RequestState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    NEEDS_INFO,
    CLASSIFIED,
    DIRECT_REPLY,
    DISPATCHED,
    SIGNED,
    IN_PROGRESS,
    RETURNED,
    HANDLED,
    AWAITING_CONFIRMATION,
    RESOLVED,
    NOT_RESOLVED,
    NO_ANSWER,
    REOPENED,
    CLOSED,
    WITHDRAWN,
    MERGED,
    NOT_OURS,
    GAP;

    private static final Set<RequestState> ENDED = EnumSet.of(RESOLVED, NO_ANSWER, CLOSED, WITHDRAWN, MERGED, NOT_OURS);

    private static final Set<RequestState> TO_BE_HANDED_ON = EnumSet.of(SUBMITTED, ACCEPTED, CLASSIFIED);

    private static final Set<RequestState> WITH_THE_RESIDENT = EnumSet.of(NEEDS_INFO, AWAITING_CONFIRMATION);

    /// Whether somebody still has to do something about it.
    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /// Whether somebody has yet to read it and say whose it is.
    public boolean waitsToBeHandedOn() {
        return TO_BE_HANDED_ON.contains(this);
    }

    /// Whether the resident is the one to act; the limits of the handler do not run then.
    public boolean waitsForResident() {
        return WITH_THE_RESIDENT.contains(this);
    }
}
