package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// A line of the plan of a workshop.
///
/// @param who has the role; empty for all others
/// @param way in which people work; only in a step
/// @param minutes that it is meant to last; only in a step
/// @param ready whether the material lies there
public record PlanItem(
        long id,
        Part part,
        String words,
        String who,
        @Nullable Way way,
        @Nullable Integer minutes,
        boolean ready) {

    public static final int WORDS_LIMIT = 120;
    public static final int WHO_LIMIT = 60;

    /// In minutes; nothing where it is no step.
    public int lasts() {
        return minutes == null ? 0 : minutes;
    }

    /// What of the plan it belongs to.
    public enum Part {
        STEP,
        ROLE,
        MATERIAL,
        /// What people have in their hands at the end.
        OUTPUT
    }

    /// How people work in a step.
    public enum Way {
        CIRCLE,
        TALK,
        GROUPS,
        DOTS,
        PROMISES
    }
}
