package org.linli.requests.web;

import org.jspecify.annotations.Nullable;
import org.linli.requests.Urgency;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;

/// What came with an act: whatever it needs of it.
///
/// @param text a question, a reason, an answer
/// @param lead the organisation that gets it
/// @param person the colleague who gets it
/// @param into the number of the concern to merge into
public record ActForm(
        @Nullable String text,
        @Nullable String category,
        @Nullable Urgency urgency,
        @Nullable String lead,
        @Nullable String person,
        @Nullable String into) {

    String words() {
        return TypedText.text(text);
    }

    String chosenCategory() {
        return category == null ? "" : category;
    }

    Urgency chosenUrgency() {
        return urgency == null ? Urgency.ORDINARY : urgency;
    }

    String number() {
        return TypedText.line(into);
    }

    /// 0 if none was chosen.
    static long id(@Nullable String chosen) {
        return TypedNumber.named(chosen).orElse(0L);
    }
}
