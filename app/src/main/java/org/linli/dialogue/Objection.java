package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// Somebody does not agree with the minutes, or with what was decided.
///
/// @param answer empty as long as there is none
/// @param effect what came of it, where it was found right
/// @param decision that it changed; none where it changed none
public record Objection(
        long id,
        String called,
        String words,
        String answer,
        Effect effect,
        @Nullable Long decision) {

    public static final int LIMIT = 1000;

    /// What an objection does.
    public enum Effect {
        /// It was answered, and everything stays.
        NONE,
        /// The answer stands under the minutes, as what is right.
        CORRECTED,
        /// The decision does not hold.
        WITHDRAWN,
        /// The decision does not hold, and comes to the next agenda by itself.
        REOPENED;

        public boolean isOnDecision() {
            return this == WITHDRAWN || this == REOPENED;
        }
    }
}
