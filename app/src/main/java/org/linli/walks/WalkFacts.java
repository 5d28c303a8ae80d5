package org.linli.walks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Rule;

/// What is said of a walk beforehand.
///
/// @param purpose what to look at, and why
/// @param meeting when and where the walkers meet
public record WalkFacts(
        String title,
        String purpose,
        String meeting,
        @Nullable LocalDate day) {

    public static final int TITLE_LIMIT = 80;
    public static final int PURPOSE_LIMIT = 1000;
    public static final int MEETING_LIMIT = 120;

    /// @param today a walk is planned for it, or for later
    void check(LocalDate today) {
        Rule.together(
                () -> WalkRule.A_WALK_HAS_A_TITLE.requireAt("title", !title.isBlank()),
                () -> WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("title", title, TITLE_LIMIT),
                () -> WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("purpose", purpose, PURPOSE_LIMIT),
                () -> WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("meeting", meeting, MEETING_LIMIT),
                () -> WalkRule.A_WALK_HAS_A_DAY.requireAt("day", day != null),
                () -> WalkRule.A_WALK_IS_PLANNED_FROM_TODAY.requireAt("day", day != null && !day.isBefore(today)));
    }
}
