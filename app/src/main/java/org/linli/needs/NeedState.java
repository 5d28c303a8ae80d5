package org.linli.needs;

import java.util.EnumSet;
import java.util.Set;

/// Where a need stands. `VERIFIED` means that somebody has gone and looked; `MET` that those who lacked it say so.
public enum NeedState {
    RAISED,
    VERIFIED,
    SIZED,
    PRIORITISED,
    MATCHED,
    UNMET,
    IN_SERVICE,
    MET,
    CHANGED,
    EXPIRED;

    private static final Set<NeedState> ENDED = EnumSet.of(MET, CHANGED, EXPIRED);

    /// Whether people still lack it, as far as we know.
    public boolean isLive() {
        return !ENDED.contains(this);
    }

    /// Whether anybody has looked: what is merely raised is no more than somebody's word.
    public boolean isVerified() {
        return this != RAISED;
    }
}
