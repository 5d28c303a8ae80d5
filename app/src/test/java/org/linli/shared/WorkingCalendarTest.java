package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.AnnouncedYear;

/// Working days and deadlines against the announced years.
class WorkingCalendarTest {

    private static final Set<Integer> YEARS =
            AnnouncedYear.KNOWN.stream().map(AnnouncedYear::year).collect(Collectors.toSet());
    private static final AnnouncedDays ANNOUNCED = AnnouncedDays.of(
            AnnouncedYear.KNOWN.stream().flatMap(year -> year.days().stream()).toList(), YEARS);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(() -> ANNOUNCED, OfficeHours.USUAL);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-02-09, true
            2024-02-10, false
            2024-02-17, false
            2024-02-18, true
            2025-01-26, true
            2025-01-27, true
            2025-01-28, false
            2025-02-04, false
            2025-02-05, true
            2025-02-08, true
            2025-09-28, true
            2025-10-08, false
            2025-10-11, true
            2026-01-02, false
            2026-01-04, true
            2026-02-14, true
            2026-02-23, false
            2026-02-28, true
            2026-05-09, true
            2026-09-20, true
            2026-10-10, true
            2026-10-11, false
            2026-11-24, true
            """)
    void theNoticesDecide(LocalDate day, boolean works) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(works);
    }

    /// Tuesday 24 November 2026: two hours were left when the office stopped at noon on Monday.
    @ParameterizedTest
    @CsvSource(textBlock = """
            4wh, 2026-11-23T02:00:00Z, 2026-11-23T08:00:00Z, 2026-11-24T01:00:00Z
            4h,  2026-11-23T02:00:00Z, 2026-11-23T04:00:00Z, 2026-11-24T01:00:00Z
            """)
    void aLimitThatStoodStillRunsOnWithWhatWasLeft(String limit, Instant stopped, Instant due, Instant now) {
        var left = CALENDAR.officeTimeBetween(stopped, due);
        var resumed = TimeLimit.parse(limit).resumed(due, stopped, now, CALENDAR);

        assertThat(limit.endsWith("wh") ? CALENDAR.officeTimeBetween(now, resumed) : Duration.between(now, resumed))
                .isEqualTo(limit.endsWith("wh") ? left : Duration.ofHours(2));
    }

    @Test
    void whatWasOverWhenItStoppedStaysOver() {
        var due = Instant.parse("2026-11-23T02:00:00Z");

        assertThat(TimeLimit.parse("4wh").resumed(due, due.plusSeconds(60), due.plus(Duration.ofDays(3)), CALENDAR))
                .isEqualTo(due);
    }

    /// Days of the year less weekends and holidays, with the make-up days; 2025 brought two holidays more.
    @ParameterizedTest
    @CsvSource({"2023,249", "2024,251", "2025,248", "2026,248"})
    void aYearHasSoManyWorkingDays(int year, int days) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @Test
    void everyExceptionDiffersFromItsWeekOrStandsInsideAHoliday() {
        for (var year : AnnouncedYear.KNOWN) {
            var days = new HashSet<LocalDate>();
            for (var day : year.days()) {
                assertThat(days.add(day.day())).as("named once: %s", day).isTrue();
                if (day.open())
                    assertThat(day.day().getDayOfWeek().getValue())
                            .as("%s", day)
                            .isGreaterThan(5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a burst pipe does not wait for the office
            24h, 2026-10-01T22:00, 2026-10-02T22:00
            # over National Day, with the make-up Saturday
            1wd, 2026-09-30T09:00, 2026-10-08T17:30
            3wd, 2026-09-30T09:00, 2026-10-10T17:30
            # received on a Sunday: Monday is the first day
            1wd, 2026-11-22T10:00, 2026-11-23T17:30
            # office hours, over the lunch break and over night
            2wh, 2026-11-23T11:00, 2026-11-23T15:00
            8wh, 2026-11-23T09:00, 2026-11-24T10:00
            1wh, 2026-11-23T19:00, 2026-11-24T09:30
            7wh, 2026-11-23T08:30, 2026-11-23T17:30
            # fifteen days would end inside the holiday
            15d, 2026-09-20T09:00, 2026-10-08T17:30
            7d,  2026-11-23T09:00, 2026-11-30T17:30
            """)
    void limitsEndWhenTheOfficeSaysSo(String limit, LocalDateTime start, LocalDateTime due) {
        assertThat(TimeLimit.parse(limit).due(at(start), CALENDAR)).isEqualTo(new Deadline(at(due), true));
        assertThat(TimeLimit.parse(limit)).hasToString(limit);
    }

    @Test
    void aDeadlineThroughAYearNobodyAnnouncedSaysSo() {
        var due = TimeLimit.parse("5wd").due(at(LocalDateTime.of(2026, 12, 30, 9, 0)), CALENDAR);
        assertThat(due.certain()).isFalse();
        assertThat(due.at()).isEqualTo(at(LocalDateTime.of(2027, 1, 6, 17, 30)));
        assertThat(TimeLimit.parse("5wd")
                        .due(at(LocalDateTime.of(2026, 12, 1, 9, 0)), CALENDAR)
                        .certain())
                .isTrue();
    }

    @Test
    void officeTimeLeavesOutLunchNightAndHolidays() {
        assertThat(CALENDAR.officeTimeBetween(
                        at(LocalDateTime.of(2026, 9, 30, 16, 30)), at(LocalDateTime.of(2026, 10, 8, 9, 30))))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void nonsenseIsNoLimit() {
        for (var text : new String[] {"", "5", "wd", "-1d", "5 wd", "1y"}) {
            assertThatThrownBy(() -> TimeLimit.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Days.ZONE).toInstant();
    }
}
