package org.linli.needs.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// What is felt nearly as much as the most is told beside it, and no more parts than can be read in a line.
    private static final double NEARLY = 0.75;

    private static final int TOLD = 2;

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

    /// When it is felt most; nothing where nobody has asked.
    static List<HourOfNeed> mostly(WeekHours hours) {
        double most =
                Stream.of(values()).mapToDouble(part -> part.felt(hours)).max().orElse(0);
        return Stream.of(values())
                .filter(part -> most > 0 && part.felt(hours) >= NEARLY * most)
                .limit(TOLD)
                .toList();
    }

    /// From 0, nobody, to 3, most of them, over all its hours.
    private double felt(WeekHours hours) {
        double sum = 0;
        for (int day = firstDay; day < lastDay; day++)
            for (int hour = from; hour < until; hour++) sum += hours.at(day, hour);
        return sum / ((lastDay - firstDay) * (until - from));
    }

    /// Whether anybody lacks it then, as a condition in SQL on the need `n`.
    String sql() {
        return IntStream.range(firstDay, lastDay)
                .map(day -> day * WeekHours.HOURS)
                .mapToObj(day -> "substr(n.hours, %d, %d) ~ '[1-3]'".formatted(day + from + 1, until - from))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
