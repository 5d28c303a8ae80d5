package org.linli.pacts;

import java.util.EnumSet;
import java.util.Set;

/// What whoever mediates does with a pact, step by step.
public enum PactAct {
    PROPOSE(PactState.HEARD, PactState.CHANGED),
    /// Back to the clauses: what was answered to them does not count any more.
    TAKE_BACK(PactState.PROPOSED, PactState.AGREED),
    BEGIN(PactState.AGREED),
    REVIEW(PactState.IN_FORCE, PactState.RENEWED),
    RENEW(PactState.REVIEWED),
    CHANGE(PactState.REVIEWED),
    END(PactState.REVIEWED),
    /// They do not agree, or not to another wording.
    LEAVE(PactState.NOTED, PactState.HEARD, PactState.PROPOSED, PactState.AGREED, PactState.CHANGED);

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<PactState> from;

    PactAct(PactState first, PactState... more) {
        from = EnumSet.of(first, more);
    }

    public boolean isPossible(PactState state) {
        return from.contains(state);
    }
}
