package org.linli.requests.web;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.ui.ListView;

/// How far back words are searched for, step by step: as tokens of the full-text index, which knows the month and the
/// year of every concern (in UTC, see migration V31). The empty one is all time.
final class SearchPeriods {

    private static final int MONTHS = 3;
    private static final int YEARS = 2;

    private SearchPeriods() {}

    /// The first page of what was found: what was said lately is looked through first, for what is said often fills the
    /// page from there, and what is said seldom is quickly found in all the years.
    ///
    /// @param page what is found in a period, newest first
    static <T> List<T> newest(Instant now, Function<String, List<T>> page) {
        for (var period : before(now)) {
            var found = page.apply(period);
            if (found.size() == ListView.SIZE) return found;
        }
        return page.apply("");
    }

    /// The last quarter and the last two years.
    private static List<String> before(Instant now) {
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        return List.of(
                any(IntStream.range(0, MONTHS)
                        .mapToObj(month::minusMonths)
                        .map(m -> m.getYear() + "-" + m.getMonthValue())
                        .toList()),
                any(IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(month.getYear() - back))
                        .toList()));
    }

    private static String any(List<String> periods) {
        return periods.stream().map(period -> "'#" + period + "'").collect(Collectors.joining(" | ", "(", ")"));
    }
}
