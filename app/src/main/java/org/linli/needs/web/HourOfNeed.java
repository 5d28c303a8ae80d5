package org.linli.needs.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.needs.WeekHours;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// Parts of the week as people speak of them.
enum HourOfNeed {
    WORKDAY_MORNING(0, 5, 6, 12),
    WORKDAY_NOON(0, 5, 11, 14),
    WORKDAY_AFTERNOON(0, 5, 14, 17),
    WORKDAY_EVENING(0, 5, 17, 22),
    NIGHT(0, 7, 0, 6),
    WEEKEND(5, 7, 6, 22);

    private final int firstDay;
    private final int lastDay;
    private final int from;
    private final int until;

    HourOfNeed(int firstDay, int lastDay, int from, int until) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.from = from;
        this.until = until;
    }

    static List<Choice> choices(Ui ui) {
        return Choice.inAddress(values(), "needs.hour", ui);
    }

    /// Whether anybody lacks it then, as a condition in SQL on the need `n`.
    String sql() {
        return IntStream.range(firstDay, lastDay)
                .map(day -> day * WeekHours.HOURS)
                .mapToObj(day -> "substr(n.hours, %d, %d) ~ '[1-3]'".formatted(day + from + 1, until - from))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
