package org.linli.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in the minutes beside what was counted and noted.
///
/// @param words of the recorder
/// @param publishedAt none as long as they are a draft
/// @param objectionsUntil the last day on which anybody may object; none if there is none
/// @param reported what came of it in the end; empty as long as nobody has said
public record PublishedMinutes(
        String words,
        @Nullable Instant publishedAt,
        @Nullable LocalDate objectionsUntil,
        String reported) {

    public static final int WORDS_LIMIT = 2000;
    public static final int REPORT_LIMIT = 1000;
}
