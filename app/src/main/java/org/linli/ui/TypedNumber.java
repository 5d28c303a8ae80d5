package org.linli.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.shared.RuleBroken;

/// A number as people type it: `1200`, `1,200`, `１２００`; never below nought.
public final class TypedNumber {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NAMED = Pattern.compile("\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(\\D|$))");

    private TypedNumber() {}

    /// None where nothing was typed, or something else than a whole number of at most nine digits.
    public static Optional<Integer> whole(@Nullable String typed) {
        return Optional.of(plain(typed)).filter(WHOLE.asMatchPredicate()).map(Integer::valueOf);
    }

    /// Nought where nothing was typed.
    ///
    /// @throws RuleBroken at the field if it is something else than a whole number
    public static int count(String field, @Nullable String typed) {
        var number = whole(typed);
        TypedRule.A_NUMBER_IS_WRITTEN_IN_FIGURES.requireAt(
                field, number.isPresent() || plain(typed).isEmpty());
        return number.orElse(0);
    }

    /// Of at most nine digits, and two behind the point; none where nothing was typed, or something else.
    public static Optional<BigDecimal> decimal(@Nullable String typed) {
        return Optional.of(plain(typed)).filter(DECIMAL.asMatchPredicate()).map(BigDecimal::new);
    }

    /// The number that names something which was chosen; none where nothing was.
    public static Optional<Long> named(@Nullable String chosen) {
        return Optional.of(TypedText.line(chosen))
                .filter(NAMED.asMatchPredicate())
                .map(Long::valueOf);
    }

    /// Figures of the keyboard, without what stands between thousands.
    static String plain(@Nullable String typed) {
        return BETWEEN_THOUSANDS.matcher(TypedText.figures(typed)).replaceAll("");
    }
}
