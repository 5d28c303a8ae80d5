package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.Picker;
import org.linli.ui.Choice;

/// The clerk's desk: one call, one screen.
///
/// @param within the places that the clerk takes concerns for
/// @param categories all that can be chosen by hand
/// @param told what was handed in just now, to be told to the caller; none at first
public record DeskPage(
        String submission,
        Picker place,
        String within,
        List<Choice> categories,
        DeskHint hint,
        @Nullable Told told) {

    public DeskPage {
        categories = List.copyOf(categories);
    }

    /// What the caller writes down.
    ///
    /// @param code as it is spoken: three figures, a breath, three figures
    public record Told(String number, String code, String subject, String lead, long id) {}
}
