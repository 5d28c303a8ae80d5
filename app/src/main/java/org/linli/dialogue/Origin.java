package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// What a meeting grows out of.
///
/// @param number of the need, the concern or the hot topic; none where it has none
/// @param words what it is about: its title, or the quarrel in a few words
public record Origin(Kind kind, @Nullable Long number, String words) {

    public static final Origin NONE = new Origin(Kind.NONE, null, "");

    public static final int LIMIT = 200;

    /// Where it comes from.
    public enum Kind {
        NONE,
        NEED,
        /// A concern that nobody is responsible for.
        GAP,
        CONCERN,
        TOPIC,
        CONFLICT
    }
}
