package org.linli.ui;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.WorkingCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells date fields which days of a year differ from their week.
@RestController
@Open
class DayController {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    private final WorkingCalendar calendar;

    DayController(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// @param announced whether the holidays of the year are known
    record Leaf(boolean announced, Map<LocalDate, Day> days) {}

    /// @param open whether offices work
    /// @param name of the holiday, in the reader's language
    record Day(boolean open, String name) {}

    @GetMapping("/days/{year}")
    Leaf year(@PathVariable int year, Ui ui) {
        if (year < FIRST || year > LAST) throw new NotFound(Year.of(year));
        var days = new TreeMap<LocalDate, Day>();
        Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .forEach(day -> calendar.exception(day)
                        .ifPresent(differs ->
                                days.put(day, new Day(differs.open(), Holiday.name(differs.name(), ui)))));
        return new Leaf(calendar.isAnnounced(year), days);
    }
}
