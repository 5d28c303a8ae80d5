package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.MaskedContact;
import org.linli.places.Picker;
import org.linli.requests.Channel;
import org.linli.ui.Choice;

/// The clerk's desk: one call, one screen.
///
/// @param usual how what this reader writes down has mostly come
/// @param within the places that the clerk takes concerns for
/// @param categories all that can be chosen by hand
/// @param pile what was put aside here, the longest first
/// @param told what was handed in just now, to be told to the caller; none at first
public record DeskPage(
        String submission,
        Channel usual,
        Picker place,
        String within,
        List<Choice> categories,
        DeskHint hint,
        List<Aside> pile,
        @Nullable Told told) {

    public DeskPage {
        categories = List.copyOf(categories);
        pile = List.copyOf(pile);
    }

    /// The one that is gone on with; none where the form is new.
    public @Nullable Aside taken() {
        return pile.stream()
                .filter(aside -> aside.submission().toString().equals(submission))
                .findFirst()
                .orElse(null);
    }

    /// Put aside in the middle of a call.
    ///
    /// @param words how it begins; empty where nothing was said yet
    /// @param place empty where that was not said yet
    public record Aside(
            UUID submission,
            String words,
            String place,
            @Nullable MaskedContact caller,
            String by,
            Instant at) {}

    /// What the caller writes down.
    ///
    /// @param code as it is spoken: three figures, a breath, three figures
    public record Told(String number, String code, String subject, String lead, long id) {}
}
