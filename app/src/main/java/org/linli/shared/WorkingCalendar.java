package org.linli.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// On which days offices work in mainland China, and what that means for deadlines.
///
/// The State Council announces each year's holidays and make-up working days in the autumn before. Days of
/// a year that is not announced are reckoned by their weekday, and whatever is reckoned through them says
/// so.
public final class WorkingCalendar {

    private final Supplier<AnnouncedDays> announced;
    private final OfficeHours hours;

    /// @param announced asked again each time, for a later year may be announced while the program runs
    public WorkingCalendar(Supplier<AnnouncedDays> announced, OfficeHours hours) {
        this.announced = announced;
        this.hours = hours;
    }

    public boolean isAnnounced(int year) {
        return announced.get().years().contains(year);
    }

    /// The holiday, or the holiday that the day makes up for, if the day is anything but an ordinary one.
    public Optional<DayException> exception(LocalDate day) {
        return Optional.ofNullable(announced.get().exceptions().get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = announced.get().exceptions().get(day);
        return exception == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : exception.open();
    }

    /// The day itself if offices work on it.
    public LocalDate workingDayFrom(LocalDate day) {
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    /// Working days after the first day, up to and including the last.
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /// Office time from one moment to the other; zero if the second is not later.
    public Duration officeTimeBetween(Instant from, Instant until) {
        var sum = Duration.ZERO;
        var end = Days.of(until);
        for (var day = Days.of(from); !day.isAfter(end); day = day.plusDays(1)) {
            if (!isWorkingDay(day)) continue;
            for (var shift : hours.shifts()) {
                var begins = later(day.atTime(shift.from()).atZone(Days.ZONE).toInstant(), from);
                var ends = earlier(day.atTime(shift.until()).atZone(Days.ZONE).toInstant(), until);
                if (begins.isBefore(ends)) sum = sum.plus(Duration.between(begins, ends));
            }
        }
        return sum;
    }

    Deadline afterWorkingDays(Instant start, int days) {
        var first = Days.of(start);
        var day = first;
        for (var left = days; left > 0; left--) day = workingDayFrom(day.plusDays(1));
        return closing(first, workingDayFrom(day));
    }

    Deadline afterDays(Instant start, int days) {
        var first = Days.of(start);
        return closing(first, workingDayFrom(first.plusDays(days)));
    }

    Deadline afterOfficeTime(Instant start, Duration time) {
        var first = Days.of(start);
        var left = time;
        for (var day = workingDayFrom(first); ; day = workingDayFrom(day.plusDays(1))) {
            for (var shift : hours.shifts()) {
                var begins = later(day.atTime(shift.from()).atZone(Days.ZONE).toInstant(), start);
                var ends = day.atTime(shift.until()).atZone(Days.ZONE).toInstant();
                if (!begins.isBefore(ends)) continue;
                var open = Duration.between(begins, ends);
                if (left.compareTo(open) <= 0) return new Deadline(begins.plus(left), isCertain(first, day));
                left = left.minus(open);
            }
        }
    }

    private Deadline closing(LocalDate first, LocalDate last) {
        return new Deadline(last.atTime(hours.closing()).atZone(Days.ZONE).toInstant(), isCertain(first, last));
    }

    private boolean isCertain(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (!isAnnounced(year)) return false;
        }
        return true;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
