package org.linli.requests.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.Days;
import org.linli.shared.WorkingCalendar;
import org.linli.ui.Stick;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Limits in words: how long is left, or how late it is. What is due on another day is told in working days.
@Component
class Clocks {

    private final WorkingCalendar calendar;

    Clocks(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Stick stick(Ui ui, Instant start, Instant due) {
        var late = due.isBefore(ui.now());
        var words = late ? late(ui, due) : left(ui, due);
        var until = ui.text(late ? "requests.clock.was" : "requests.clock.until", ui.when(due));
        return Stick.of(start, due, ui.now(), words, until);
    }

    private String left(Ui ui, Instant due) {
        var days = calendar.workingDaysBetween(ui.today(), day(due));
        if (days >= 2) return ui.text("requests.clock.left", ui.text("requests.clock.working-days", days));
        return ui.text("requests.clock.left", length(ui, Duration.between(ui.now(), due)));
    }

    private String late(Ui ui, Instant due) {
        return ui.text("requests.clock.late", length(ui, Duration.between(due, ui.now())));
    }

    private static LocalDate day(Instant at) {
        return Days.of(at);
    }

    private static String length(Ui ui, Duration duration) {
        if (duration.toDays() >= 2) return ui.text("requests.clock.days", duration.toDays());
        if (duration.toHours() >= 1)
            return duration.toHours() < 6 && duration.toMinutesPart() > 0
                    ? ui.text("requests.clock.hours-minutes", duration.toHours(), duration.toMinutesPart())
                    : ui.text("requests.clock.hours", duration.toHours());
        return ui.text("requests.clock.minutes", Math.max(1, duration.toMinutes()));
    }
}
