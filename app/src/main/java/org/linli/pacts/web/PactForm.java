package org.linli.pacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.pacts.NewQuarrel;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedText;

/// What was typed about a quarrel, as it came.
///
/// @param sides one on each line
record PactForm(
        @Nullable String title,
        @Nullable String about,
        @Nullable Long place,
        @Nullable String room,
        @Nullable Integer hours,
        @Nullable String sides,
        @Nullable Long mediator,
        @Nullable Long meeting,
        @Nullable Long concern) {

    NewQuarrel quarrel() {
        return new NewQuarrel(
                TypedText.line(title),
                TypedText.text(about),
                place == null ? null : new PlaceId(place),
                TypedText.line(room),
                hours,
                names(),
                mediator == null ? null : new AccountId(mediator),
                meeting == null ? null : new MeetingId(meeting),
                concern == null ? null : new RequestId(concern));
    }

    private List<String> names() {
        return TypedText.text(sides)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
