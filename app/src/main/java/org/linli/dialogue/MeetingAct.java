package org.linli.dialogue;

import static org.linli.dialogue.MeetingState.ANNOUNCED;
import static org.linli.dialogue.MeetingState.CANCELLED;
import static org.linli.dialogue.MeetingState.PROPOSED;
import static org.linli.dialogue.MeetingState.RULES_SET;
import static org.linli.dialogue.MeetingState.STAKEHOLDERS_MAPPED;

import java.util.EnumSet;
import java.util.Set;

/// What can be done with a meeting, from which states, to which. The one table of its life.
public enum MeetingAct {
    MAP(STAKEHOLDERS_MAPPED, PROPOSED),
    ANNOUNCE(ANNOUNCED, STAKEHOLDERS_MAPPED),
    CANCEL(CANCELLED, PROPOSED, STAKEHOLDERS_MAPPED, ANNOUNCED, RULES_SET);

    private final MeetingState to;

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<MeetingState> from;

    MeetingAct(MeetingState to, MeetingState first, MeetingState... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    public boolean isPossible(MeetingState state) {
        return from.contains(state);
    }

    MeetingState to() {
        return to;
    }
}
