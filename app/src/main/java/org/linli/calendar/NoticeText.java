package org.linli.calendar;

import static org.linli.calendar.CalendarRule.A_DAY_BELONGS_TO_ITS_YEAR;
import static org.linli.calendar.CalendarRule.A_DAY_IS_NAMED_ONCE;
import static org.linli.calendar.CalendarRule.A_YEAR_HAS_HOLIDAYS;
import static org.linli.calendar.CalendarRule.ONLY_WEEKENDS_ARE_MADE_UP;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.shared.DayException;

/// A year's holidays as text: read from the notice as it is published, or from short lines, and written as short lines.
///
/// `2026-02-15..2026-02-23 休 春节` or `二、春节:2月15日至23日放假调休,共9天。2月14日(周六)、2月28日(周六)上班。`
public final class NoticeText {

    /// The field of the form it stands in.
    static final String FIELD = "days";

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private NoticeText() {}

    /// @throws org.linli.shared.RuleBroken at the field `days`, with the line that is not understood
    static List<DayException> parse(String text, int year) {
        var lines = text.split("\n");
        var days = new TreeMap<LocalDate, DayException>();
        for (var number = 1; number <= lines.length; number++) {
            var line = lines[number - 1].strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            for (var day : new NoticeLine(number, line, year).days()) add(day, year, days);
        }
        A_YEAR_HAS_HOLIDAYS.requireAt(FIELD, !days.isEmpty(), year);
        return List.copyOf(days.values());
    }

    private static void add(DayException day, int year, Map<LocalDate, DayException> days) {
        A_DAY_BELONGS_TO_ITS_YEAR.requireAt(
                FIELD,
                day.day().getYear() == year
                        || (day.day().getYear() == year - 1 && day.day().getMonthValue() == 12),
                day.day(),
                Integer.toString(year));
        ONLY_WEEKENDS_ARE_MADE_UP.requireAt(
                FIELD, !day.open() || WEEKEND.contains(day.day().getDayOfWeek()), day.day());
        A_DAY_IS_NAMED_ONCE.requireAt(FIELD, days.put(day.day(), day) == null, day.day());
    }

    /// One line for each unbroken stretch, in the order of the days.
    public static String write(List<DayException> days) {
        var lines = new ArrayList<String>();
        DayException first = null;
        DayException last = null;
        for (var day :
                days.stream().sorted(Comparator.comparing(DayException::day)).toList()) {
            if (first != null && last != null && !continues(last, day)) {
                lines.add(line(first, last));
                first = null;
            }
            if (first == null) first = day;
            last = day;
        }
        if (first != null && last != null) lines.add(line(first, last));
        return String.join("\n", lines);
    }

    private static boolean continues(DayException last, DayException day) {
        return day.day().equals(last.day().plusDays(1))
                && day.open() == last.open()
                && day.name().equals(last.name());
    }

    private static String line(DayException first, DayException last) {
        var stretch = first.equals(last) ? first.day() + "" : first.day() + ".." + last.day();
        return stretch + (first.open() ? " 班 " : " 休 ") + first.name();
    }
}
