package org.linli.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.linli.calendar.Announcements;
import org.linli.calendar.NoticeText;
import org.linli.calendar.web.YearPage.Day;
import org.linli.calendar.web.YearPage.Month;
import org.linli.shared.WorkingCalendar;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Draws a year from what is announced.
@Component
class YearPages {

    private final Announcements announcements;
    private final WorkingCalendar calendar;

    YearPages(Announcements announcements, WorkingCalendar calendar) {
        this.announcements = announcements;
        this.calendar = calendar;
    }

    YearPage of(int year, Ui ui) {
        var known = announcements.of(year);
        var first = LocalDate.of(year, 1, 1);
        return new YearPage(
                year,
                known.isAnnounced(),
                known.edition(),
                known.source(),
                NoticeText.write(known.days()),
                first.datesUntil(first.plusYears(1))
                        .filter(calendar::isWorkingDay)
                        .count(),
                years(year, ui),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), ui))
                        .toList());
    }

    /// Those that are announced, this one, the next one, and the one asked for.
    private List<Integer> years(int asked, Ui ui) {
        var years = new TreeSet<>(announcements.years());
        years.add(asked);
        years.add(ui.today().getYear());
        years.add(ui.today().getYear() + 1);
        return List.copyOf(years);
    }

    private Month month(YearMonth month, Ui ui) {
        return new Month(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, ui.locale()),
                month.atDay(1).getDayOfWeek().getValue() - 1,
                month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .map(day -> day(day, ui))
                        .toList());
    }

    private Day day(LocalDate day, Ui ui) {
        var exception = calendar.exception(day);
        var kind = exception
                .map(e -> e.open() ? "makeup" : "rests")
                .orElse(calendar.isWorkingDay(day) ? "works" : "weekend");
        return new Day(day.getDayOfMonth(), kind, exception.map(e -> e.name()).orElse(""), day.equals(ui.today()));
    }
}
