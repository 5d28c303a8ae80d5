package org.linli.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Periods that people ask for by a name.
public enum UsualPeriod {
    THIS_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR;

    public LocalDate first(LocalDate today) {
        return switch (this) {
            case THIS_WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.minusMonths(1).withDayOfMonth(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.minusYears(1).withDayOfYear(1);
        };
    }

    /// Included.
    public LocalDate last(LocalDate today) {
        var first = first(today);
        return switch (this) {
            case THIS_WEEK -> first.plusDays(6);
            case THIS_MONTH, LAST_MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case THIS_YEAR, LAST_YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
