package org.linli.pacts;

/// What a clause is about.
public enum ClauseKind {
    /// Who has the room on which days and hours.
    ROTATION,
    /// How loud it may be.
    VOLUME,
    /// When it is quiet, for those who sleep by day.
    HOURS,
    /// Who moves to which room.
    ROOM,
    /// Anything else, in words.
    OTHER
}
