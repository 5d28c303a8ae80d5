package org.linli.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/// How long something may take: `24h` by the clock, `8wh` of office hours, `5wd` working days, `15d` calendar days.
///
/// The day on which it starts does not count towards days, and days end when the office closes; a limit in
/// calendar days that would end on a day off ends on the next working day (Civil Code of China, articles
/// 201–203).
public record TimeLimit(int amount, Unit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})(h|wh|wd|d)");

    /// In what a limit is counted.
    public enum Unit {
        /// Hours by the clock, day and night: a burst pipe does not wait for the office.
        HOURS("h"),
        WORKING_HOURS("wh"),
        WORKING_DAYS("wd"),
        DAYS("d");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    public TimeLimit {
        if (amount < 0) throw new IllegalArgumentException("negative limit: " + amount);
    }

    /// @throws IllegalArgumentException if it is not a number followed by `h`, `wh`, `wd` or `d`
    public static TimeLimit parse(String text) {
        var match = TEXT.matcher(text.strip());
        if (!match.matches()) throw new IllegalArgumentException("not a time limit: " + text);
        for (var unit : Unit.values()) {
            if (unit.sign.equals(match.group(2))) return new TimeLimit(Integer.parseInt(match.group(1)), unit);
        }
        throw new IllegalArgumentException("not a time limit: " + text);
    }

    public Deadline due(Instant start, WorkingCalendar calendar) {
        return switch (unit) {
            case HOURS -> new Deadline(start.plus(Duration.ofHours(amount)), true);
            case WORKING_HOURS -> calendar.afterOfficeTime(start, Duration.ofHours(amount));
            case WORKING_DAYS -> calendar.afterWorkingDays(start, amount);
            case DAYS -> calendar.afterDays(start, amount);
        };
    }

    /// When a limit of this kind ends that stood still for a while: what was left then is left now. What was over when
    /// it stopped stays over.
    public Instant resumed(Instant due, Instant stopped, Instant now, WorkingCalendar calendar) {
        if (!due.isAfter(stopped)) return due;
        return unit == Unit.HOURS
                ? now.plus(Duration.between(stopped, due))
                : calendar.afterOfficeTime(now, calendar.officeTimeBetween(stopped, due))
                        .at();
    }

    /// As it is stored and parsed: `5wd`.
    @Override
    public String toString() {
        return amount + unit.sign;
    }
}
