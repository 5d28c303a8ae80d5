package org.linli.needs.web;

import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedId;
import org.linli.needs.Priority;
import org.linli.shared.Constants;
import org.linli.ui.TypedText;

/// What came with an act.
///
/// @param why how it was found out, or what it is met with
/// @param successor the number of the need that takes its place
/// @param shown whether neighbours may read of it
public record NeedActForm(
        @Nullable String why,
        @Nullable String priority,
        @Nullable Long successor,
        @Nullable String shown) {

    String words() {
        return TypedText.line(why);
    }

    Priority chosen() {
        return Constants.named(Priority.class, priority).orElse(Priority.SOON);
    }

    @Nullable
    NeedId next() {
        return successor == null ? null : new NeedId(successor);
    }
}
