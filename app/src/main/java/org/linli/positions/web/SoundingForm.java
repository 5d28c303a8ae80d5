package org.linli.positions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.positions.SoundingFacts;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;

/// What was typed about a question, as it came.
///
/// @param parties one on each line
/// @param statements one on each line
/// @param free `yes` if what residents add is shown at once
record SoundingForm(
        @Nullable String question,
        @Nullable String background,
        @Nullable Long place,
        @Nullable Long meeting,
        @Nullable String parties,
        @Nullable String statements,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String free) {

    SoundingFacts facts() {
        return new SoundingFacts(
                TypedText.line(question),
                TypedText.text(background),
                place == null ? null : new PlaceId(place),
                meeting == null ? null : new MeetingId(meeting),
                lines(parties),
                lines(statements),
                TypedDay.of(opensOn).orElse(null),
                TypedDay.of(closesOn).orElse(null),
                "yes".equals(free));
    }

    private static List<String> lines(@Nullable String typed) {
        return TypedText.text(typed)
                .lines()
                .map(TypedText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
