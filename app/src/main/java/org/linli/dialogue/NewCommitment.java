package org.linli.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody promises at a meeting.
///
/// @param topic it belongs to; none if it stands alone
/// @param until by when; none was said
/// @param watcher who of the residents' side looks
public record NewCommitment(
        @Nullable Long topic,
        String what,
        Owner owner,
        @Nullable LocalDate until,
        String watcher) {

    public static final int WHAT_LIMIT = 200;
}
