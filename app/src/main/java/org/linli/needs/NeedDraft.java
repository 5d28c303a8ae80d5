package org.linli.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;

/// What is said of a need, as it comes from the form; what may be missing is asked for by rules.
///
/// @param title one sentence
/// @param place the smallest place that holds all of it
/// @param since when it began
/// @param hypothesis why it is so, as far as anybody believes
/// @param unknown what nobody knows yet
public record NeedDraft(
        String title,
        String body,
        @Nullable PlaceId place,
        @Nullable Holder holder,
        String category,
        Unit unit,
        Strength strength,
        @Nullable LocalDate since,
        String hypothesis,
        String unknown,
        boolean shownToPublic) {

    public static final int TITLE_LIMIT = 120;
    public static final int BODY_LIMIT = 4000;
    public static final int TEXT_LIMIT = 1000;
}
