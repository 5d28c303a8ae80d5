package org.linli.needs.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.linli.ui.Chart;
import org.linli.ui.Ui;

/// How many concerns of a topic came in each of the last twelve months.
public record TopicMonths(YearMonth first, List<Integer> counts) {

    private static final int MONTHS = 12;
    private static final int WIDE = 120;
    private static final int HIGH = 26;

    public TopicMonths {
        counts = List.copyOf(counts);
    }

    static TopicMonths of(Collection<LocalDate> days, LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1);
        var counts = new int[MONTHS];
        for (var day : days) {
            long at = first.until(YearMonth.from(day), ChronoUnit.MONTHS);
            if (at >= 0 && at < MONTHS) counts[(int) at]++;
        }
        var list = new ArrayList<Integer>();
        for (int count : counts) list.add(count);
        return new TopicMonths(first, list);
    }

    /// As points of a line in a field of 120 by 30.
    public String line() {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        var points = new StringJoiner(" ");
        for (int i = 0; i < counts.size(); i++)
            points.add(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    2 + (WIDE - 4.0) * i / (MONTHS - 1),
                    2 + HIGH - (double) HIGH * counts.get(i) / most));
        return points.toString();
    }

    /// The same in words.
    public String spoken() {
        return String.join(", ", counts.stream().map(String::valueOf).toList());
    }

    public Chart chart(Ui ui) {
        return new Chart(
                "months",
                Chart.Kind.BARS,
                ui.text("needs.topics.months"),
                "",
                ui.text("needs.topics.month"),
                "",
                labels(),
                List.of(new Chart.Series(
                        ui.text("needs.topics.concerns"),
                        counts.stream().map(Chart.Point::of).toList())));
    }

    private List<String> labels() {
        var labels = new ArrayList<String>();
        for (int i = 0; i < MONTHS; i++) labels.add(first.plusMonths(i).toString());
        return labels;
    }
}
