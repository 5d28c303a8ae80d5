package org.linli.needs.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NewIndicator;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;

/// An indicator as it was typed.
public record IndicatorForm(
        @Nullable String measure,
        @Nullable String start,
        @Nullable String startDay,
        @Nullable Long evidence,
        @Nullable String target,
        @Nullable String targetDay) {

    NewIndicator indicator() {
        return new NewIndicator(
                TypedText.line(measure),
                number(start),
                TypedDay.of(TypedText.line(startDay)).orElse(null),
                evidence,
                number(target),
                TypedDay.of(TypedText.line(targetDay)).orElse(null));
    }

    /// None where no number was typed.
    static @Nullable BigDecimal number(@Nullable String typed) {
        return TypedNumber.decimal(typed).orElse(null);
    }
}
