package org.linli.engine.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Sums for people to read.
final class Money {

    private Money() {}

    static BigDecimal rounded(double sum) {
        return BigDecimal.valueOf(sum).setScale(2, RoundingMode.HALF_EVEN);
    }

    static BigDecimal hundredths(long count) {
        return BigDecimal.valueOf(count, 2);
    }
}
