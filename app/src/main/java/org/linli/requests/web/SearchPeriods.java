package org.linli.requests.web;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How far back words are searched for, step by step: as tokens of the full-text index, which knows the month and the
/// year of every concern (in UTC, see migration V31).
final class SearchPeriods {

    private static final int MONTHS = 3;
    private static final int YEARS = 2;

    private SearchPeriods() {}

    /// The last quarter, the last two years, and all time, which is the empty one.
    static List<String> before(Instant now) {
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        return List.of(
                any(IntStream.range(0, MONTHS)
                        .mapToObj(month::minusMonths)
                        .map(m -> m.getYear() + "-" + m.getMonthValue())
                        .toList()),
                any(IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(month.getYear() - back))
                        .toList()),
                "");
    }

    private static String any(List<String> periods) {
        return periods.stream().map(period -> "'#" + period + "'").collect(Collectors.joining(" | ", "(", ")"));
    }
}
