package org.linli.dialogue.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.Electorate;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Origin;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedText;

/// What was typed of a meeting, as it came.
///
/// @param persons who own something there, for a vote of owners
/// @param area of all they own, in square metres
/// @param number of what it grows out of
/// @param words what a quarrel is about
record MeetingForm(
        @Nullable String title,
        @Nullable String aim,
        @Nullable String kind,
        @Nullable String decides,
        @Nullable Integer persons,
        @Nullable String area,
        @Nullable Long place,
        @Nullable String origin,
        @Nullable Long number,
        @Nullable String words,
        @Nullable Integer version) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

    MeetingDraft draft() {
        var decision = Constants.named(DecisionKind.class, decides).orElse(DecisionKind.CONSULTATION);
        return new MeetingDraft(
                TypedText.line(title),
                TypedText.line(aim),
                Constants.named(MeetingKind.class, kind).orElse(MeetingKind.TEAHOUSE),
                decision,
                decision == DecisionKind.OWNERS_VOTE ? electorate() : null,
                place == null ? null : new PlaceId(place),
                new Origin(
                        Constants.named(Origin.Kind.class, origin).orElse(Origin.Kind.NONE),
                        number,
                        TypedText.line(words)));
    }

    private @Nullable Electorate electorate() {
        try {
            var owned = new BigDecimal(TypedText.line(area));
            if (persons == null || owned.compareTo(LARGEST) > 0 || owned.signum() <= 0) return null;
            return new Electorate(persons, owned.movePointRight(2).longValue());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
