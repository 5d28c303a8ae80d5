package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;

/// What is said of a meeting, as it comes from the form; what may be missing is asked for by rules.
///
/// @param place the smallest place that holds everybody whom it concerns
/// @param aim what shall be clear when people get up from their chairs
public record MeetingDraft(
        String title,
        String aim,
        MeetingKind kind,
        DecisionKind decides,
        @Nullable Electorate electorate,
        @Nullable PlaceId place,
        Origin origin) {

    public static final int TITLE_LIMIT = 120;
    public static final int AIM_LIMIT = 400;
}
