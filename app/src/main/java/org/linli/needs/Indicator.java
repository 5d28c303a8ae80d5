package org.linli.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By which number it will be seen whether we were right about a need: 试开四周，座位坐了几成.
///
/// @param measure what is measured, with its unit, in words
/// @param evidence what the starting value stands on; 0: all concerns of the need together
/// @param reached what was measured last; none as long as nobody has
public record Indicator(
        String measure,
        BigDecimal start,
        LocalDate startDay,
        long evidence,
        BigDecimal target,
        LocalDate targetDay,
        @Nullable BigDecimal reached,
        @Nullable LocalDate reachedDay) {

    /// Whether it came as far as was hoped, in the direction in which it was to go; false as long as nobody has
    /// measured.
    public boolean isReached() {
        if (reached == null) return false;
        return target.compareTo(start) >= 0 ? reached.compareTo(target) >= 0 : reached.compareTo(target) <= 0;
    }

    /// As people write it: without noughts behind the point.
    public static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
