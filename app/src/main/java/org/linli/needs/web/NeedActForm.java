package org.linli.needs.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedId;
import org.linli.needs.Priority;
import org.linli.shared.Constants;
import org.linli.ui.TypedText;

/// What came with an act.
///
/// @param why how it was found out, or what it is met with
/// @param successor the number of the need that takes its place
/// @param reached what the indicator of the need is now
/// @param shown whether neighbours may read of it
public record NeedActForm(
        @Nullable String why,
        @Nullable String priority,
        @Nullable Long successor,
        @Nullable String shown,
        @Nullable String reached) {

    String words() {
        return TypedText.line(why);
    }

    Priority chosen() {
        return Constants.named(Priority.class, priority).orElse(Priority.SOON);
    }

    @Nullable
    BigDecimal measured() {
        return IndicatorForm.number(reached);
    }

    @Nullable
    NeedId next() {
        return successor == null ? null : new NeedId(successor);
    }
}
