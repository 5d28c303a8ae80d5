package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.List;

/// Whether more or fewer people speak of something now than shortly before.
///
/// The last 30 days are held against the 30 before. A difference counts when it is larger than chance makes it between
/// two equal Poisson streams: (now − before) / √(now + before) beyond ±1.3, which is one time in ten (Przyborowski and
/// Wilenski, Biometrika 1940, in the normal approximation).
public enum Trend {
    RISING,
    STEADY,
    FALLING,
    /// Nothing for 60 days.
    QUIET;

    private static final int SPAN = 30;
    private static final double BEYOND_CHANCE = 1.3;

    static Trend of(List<LocalDate> days, LocalDate today) {
        long now = between(days, today.minusDays(SPAN), today);
        long before = between(days, today.minusDays(2 * SPAN), today.minusDays(SPAN));
        if (now + before == 0) return QUIET;
        double difference = (now - before) / Math.sqrt((double) (now + before));
        if (difference > BEYOND_CHANCE) return RISING;
        return difference < -BEYOND_CHANCE ? FALLING : STEADY;
    }

    private static long between(List<LocalDate> days, LocalDate after, LocalDate until) {
        return days.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .count();
    }
}
