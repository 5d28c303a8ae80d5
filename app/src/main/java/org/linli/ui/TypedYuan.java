package org.linli.ui;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Money;

/// A sum as people type it: `12,500`, `12500.50 元`, `3.4 万`.
public final class TypedYuan {

    private TypedYuan() {}

    /// None where it cannot be read, or is finer than a fen.
    public static Optional<Money> of(@Nullable String typed) {
        var text = TypedText.figures(typed).replaceAll("[,¥元\\s]", "");
        var tenThousands = text.endsWith("万");
        var number = tenThousands ? text.substring(0, text.length() - 1) : text;
        if (!number.matches("\\d{1,10}(\\.\\d{1,6})?")) return Optional.empty();
        var fen = new BigDecimal(number).movePointRight(tenThousands ? 6 : 2).stripTrailingZeros();
        return fen.scale() > 0 ? Optional.empty() : Optional.of(Money.fen(fen.longValueExact()));
    }

    /// As [#of], and nothing where it cannot be read: rules refuse a sum of nothing.
    public static Money orNothing(@Nullable String typed) {
        return of(typed).orElse(Money.fen(0));
    }
}
