package org.linli.pacts;

import org.jspecify.annotations.Nullable;

/// One thing that is agreed.
///
/// @param wording of the pact in which it stands
/// @param term what it says
public record Clause(long id, int wording, Term term) {

    public static final int WORDS_LIMIT = 300;
    public static final int ROOM_LIMIT = 60;

    /// What a clause says, typed as far as it can be.
    ///
    /// @param side whom it binds; none for everybody
    /// @param room for a rotation the room, for a move the other room; else empty
    /// @param time of the week; none where it has none
    /// @param decibel none where the volume is said in words
    public record Term(
            ClauseKind kind,
            @Nullable Long side,
            String room,
            @Nullable WeekTime time,
            @Nullable Integer decibel,
            String words) {

        /// Whether it takes a room for itself at its hours.
        public boolean takesRoom() {
            return kind == ClauseKind.ROTATION && time != null;
        }

        boolean isInTheSameRoom(Term other) {
            return room.strip().equalsIgnoreCase(other.room.strip());
        }
    }
}
