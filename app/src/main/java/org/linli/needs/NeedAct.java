package org.linli.needs;

import static org.linli.needs.NeedState.CHANGED;
import static org.linli.needs.NeedState.EXPIRED;
import static org.linli.needs.NeedState.IN_SERVICE;
import static org.linli.needs.NeedState.MATCHED;
import static org.linli.needs.NeedState.MET;
import static org.linli.needs.NeedState.PRIORITISED;
import static org.linli.needs.NeedState.RAISED;
import static org.linli.needs.NeedState.SIZED;
import static org.linli.needs.NeedState.UNMET;
import static org.linli.needs.NeedState.VERIFIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Right;

/// What can be done with a need, from which states, to which. The one table of its life.
public enum NeedAct {
    VERIFY(Right.DECIDE_NEEDS, VERIFIED, RAISED),
    SIZE(Right.DECIDE_NEEDS, SIZED, VERIFIED),
    PRIORITISE(Right.DECIDE_NEEDS, PRIORITISED, SIZED, PRIORITISED),
    MATCH(Right.DECIDE_NEEDS, MATCHED, PRIORITISED, UNMET),
    LEAVE_UNMET(Right.DECIDE_NEEDS, UNMET, PRIORITISED, MATCHED, IN_SERVICE),
    START(Right.DECIDE_NEEDS, IN_SERVICE, MATCHED),
    MEET(Right.DECIDE_NEEDS, MET, IN_SERVICE),
    /// Somebody has looked again, and it is still so: it holds for another year. What is over must be counted anew.
    RENEW(Right.DECIDE_NEEDS, null, VERIFIED, SIZED, PRIORITISED, MATCHED, UNMET, IN_SERVICE, EXPIRED),
    CHANGE(Right.DECIDE_NEEDS, CHANGED, RAISED, VERIFIED, SIZED, PRIORITISED, MATCHED, UNMET, IN_SERVICE),
    EXPIRE(Right.OPERATE, EXPIRED, RAISED, VERIFIED, SIZED, PRIORITISED, MATCHED, UNMET, IN_SERVICE);

    private final Right right;
    private final @Nullable NeedState to;

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<NeedState> from;

    NeedAct(Right right, @Nullable NeedState to, NeedState first, NeedState... more) {
        this.right = right;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    public Right right() {
        return right;
    }

    public boolean isPossible(NeedState state) {
        return from.contains(state);
    }

    /// Where it stands once this is done.
    NeedState after(NeedState now) {
        if (to != null) return to;
        return now == EXPIRED ? VERIFIED : now;
    }

    /// Everything that a person can do, in the order in which it is usually done.
    public static List<NeedAct> possible(NeedState state) {
        return Arrays.stream(values())
                .filter(act -> act != EXPIRE && act.isPossible(state))
                .toList();
    }
}
