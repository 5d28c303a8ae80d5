package org.linli.requests.web;

import java.time.Duration;
import java.time.Instant;
import org.linli.ui.Stick;
import org.linli.ui.Ui;

/// Limits in words: how long is left, or how late it is.
final class Clocks {

    private Clocks() {}

    static Stick stick(Ui ui, Instant start, Instant due) {
        var late = due.isBefore(ui.now());
        var between = late ? Duration.between(due, ui.now()) : Duration.between(ui.now(), due);
        var left = ui.text(late ? "requests.clock.late" : "requests.clock.left", length(ui, between));
        return Stick.of(start, due, ui.now(), left, ui.text("requests.clock.until", ui.when(due)));
    }

    private static String length(Ui ui, Duration duration) {
        if (duration.toDays() >= 2) return ui.text("requests.clock.days", duration.toDays());
        if (duration.toHours() >= 1) return ui.text("requests.clock.hours", duration.toHours());
        return ui.text("requests.clock.minutes", Math.max(1, duration.toMinutes()));
    }
}
