package org.linli.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where one reaction stands.
///
/// @param position the last entry that it was handed
/// @param behind entries written since; a few of them may have been undone
/// @param readAt when it last moved
/// @param oldest since when the first unread entry waits; none if there is none
/// @param held entries that wait because it failed
/// @param stuck how many of them are tried no more until a person asks for it
/// @param here whether this program still has the reaction; else only its position is left from an earlier version
public record Standing(
        String reaction,
        long position,
        long behind,
        Instant readAt,
        @Nullable Instant oldest,
        int held,
        int stuck,
        boolean here) {}
