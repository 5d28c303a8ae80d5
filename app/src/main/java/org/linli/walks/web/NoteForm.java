package org.linli.walks.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedText;
import org.linli.walks.FindingKind;
import org.linli.walks.Noted;
import org.linli.walks.Verdict;

/// What a walker noted, as it came.
///
/// @param place the number of a stop; `other` for one of the others, `here` for where the phone was
/// @param other the number of a place beside the route
/// @param seen when it was noted, by the clock of the phone
public record NoteForm(
        @Nullable String submission,
        @Nullable String kind,
        @Nullable String verdict,
        @Nullable String words,
        @Nullable String place,
        @Nullable String other,
        @Nullable String detail,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String seen) {

    /// @param here where the phone was, if it said
    Noted noted(@Nullable PlaceId here, List<UUID> photos) {
        return new Noted(
                TypedText.key(submission).orElseGet(UUID::randomUUID),
                Constants.named(FindingKind.class, upper(kind)).orElse(null),
                Constants.named(Verdict.class, upper(verdict)).orElse(null),
                TypedText.text(words),
                where(here),
                TypedText.line(detail),
                seenAt(),
                photos);
    }

    boolean isHere() {
        return "here".equals(place);
    }

    private @Nullable PlaceId where(@Nullable PlaceId here) {
        if (isHere()) return here;
        var number = "other".equals(place) ? TypedText.line(other) : TypedText.line(place);
        return PlaceId.parse(number).orElse(null);
    }

    /// In degrees; none where it is no number.
    static @Nullable Double degrees(@Nullable String typed) {
        var line = TypedText.line(typed);
        return line.matches("-?\\d{1,3}(\\.\\d{1,12})?") ? Double.valueOf(line) : null;
    }

    private @Nullable Instant seenAt() {
        try {
            return seen == null || seen.isBlank() ? null : Instant.parse(seen.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String upper(@Nullable String typed) {
        return TypedText.line(typed).toUpperCase(Locale.ROOT);
    }
}
