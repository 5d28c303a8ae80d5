package org.linli.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Square metres as they are typed.
public final class TypedArea {

    private TypedArea() {}

    /// @return in hundredths; nought where nothing was typed
    /// @throws org.linli.shared.RuleBroken at the field if it is no number
    public static long of(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return 0;
        var area = TypedNumber.decimal(typed);
        TypedRule.A_NUMBER_IS_WRITTEN_IN_FIGURES.requireAt(field, area.isPresent());
        return area.orElseThrow().movePointRight(2).longValue();
    }

    /// As it is read: to the hundredth, so that rows add up to their total.
    public static String told(long area) {
        return area == 0 ? "0" : in(area);
    }

    /// As it is typed again.
    public static String in(long area) {
        return area == 0 ? "" : BigDecimal.valueOf(area, 2).stripTrailingZeros().toPlainString();
    }
}
