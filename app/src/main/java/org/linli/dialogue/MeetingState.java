package org.linli.dialogue;

import java.util.EnumSet;
import java.util.Set;

/// Where a meeting stands.
public enum MeetingState {
    PROPOSED,
    STAKEHOLDERS_MAPPED,
    ANNOUNCED,
    RULES_SET,
    IN_SESSION,
    NOTES_PUBLISHED,
    OBJECTION_WINDOW,
    RESOLVED,
    /// A proper end: it was talked over, and nothing was decided.
    NO_DECISION,
    FOLLOW_UP,
    REPORTED_BACK,
    CLOSED,
    CANCELLED;

    private static final Set<MeetingState> BEFORE = EnumSet.range(PROPOSED, RULES_SET);
    private static final Set<MeetingState> PUBLISHED = EnumSet.range(NOTES_PUBLISHED, CLOSED);
    private static final Set<MeetingState> SECRET = EnumSet.of(PROPOSED, STAKEHOLDERS_MAPPED);

    /// Whether it is still being prepared.
    public boolean isBefore() {
        return BEFORE.contains(this);
    }

    /// Whether people will still sit down, or are sitting.
    public boolean isAhead() {
        return isBefore() || this == IN_SESSION;
    }

    /// Whether neighbours have been told of it.
    public boolean isPublic() {
        return !SECRET.contains(this);
    }

    /// Whether anybody may read its minutes.
    public boolean isPublished() {
        return PUBLISHED.contains(this);
    }

    /// Whether people can still say that they come.
    public boolean takesReplies() {
        return this == ANNOUNCED || this == RULES_SET;
    }
}
