package org.linli.dialogue.web;

import java.math.BigDecimal;
import org.linli.ui.TypedText;

/// Square metres as they are typed.
public final class TypedArea {

    private TypedArea() {}

    /// @return in hundredths; nought if it is no number
    static long of(String typed) {
        var text = TypedText.line(typed);
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) return 0;
        return new BigDecimal(text).movePointRight(2).longValue();
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
