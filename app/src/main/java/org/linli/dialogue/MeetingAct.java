package org.linli.dialogue;

import static org.linli.dialogue.MeetingState.ANNOUNCED;
import static org.linli.dialogue.MeetingState.CANCELLED;
import static org.linli.dialogue.MeetingState.CLOSED;
import static org.linli.dialogue.MeetingState.IN_SESSION;
import static org.linli.dialogue.MeetingState.NOTES_PUBLISHED;
import static org.linli.dialogue.MeetingState.NO_DECISION;
import static org.linli.dialogue.MeetingState.OBJECTION_WINDOW;
import static org.linli.dialogue.MeetingState.PROPOSED;
import static org.linli.dialogue.MeetingState.REPORTED_BACK;
import static org.linli.dialogue.MeetingState.RESOLVED;
import static org.linli.dialogue.MeetingState.RULES_SET;
import static org.linli.dialogue.MeetingState.STAKEHOLDERS_MAPPED;

import java.util.EnumSet;
import java.util.Set;

/// What can be done with a meeting, from which states, to which. The one table of its life.
public enum MeetingAct {
    MAP(STAKEHOLDERS_MAPPED, PROPOSED),
    ANNOUNCE(ANNOUNCED, STAKEHOLDERS_MAPPED),
    SET_RULES(RULES_SET, ANNOUNCED, RULES_SET),
    BEGIN(IN_SESSION, RULES_SET),
    PUBLISH(NOTES_PUBLISHED, IN_SESSION),
    OPEN_TO_OBJECTIONS(OBJECTION_WINDOW, NOTES_PUBLISHED),
    RESOLVE(RESOLVED, NOTES_PUBLISHED, OBJECTION_WINDOW),
    LEAVE_UNDECIDED(NO_DECISION, NOTES_PUBLISHED, OBJECTION_WINDOW),
    FOLLOW_UP(MeetingState.FOLLOW_UP, RESOLVED, NO_DECISION),
    REPORT_BACK(REPORTED_BACK, RESOLVED, NO_DECISION, MeetingState.FOLLOW_UP),
    CLOSE(CLOSED, REPORTED_BACK),
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
