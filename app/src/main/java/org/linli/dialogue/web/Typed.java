package org.linli.dialogue.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;

/// What was typed into a field, made fit to be asked about; none where it makes no sense.
final class Typed {

    private static final int LATEST = 2200;

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : TypedText.line(typed);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : TypedText.text(typed);
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            var day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < 1990 || day.getYear() > LATEST ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The moment of a day and a time of it, where people live.
    static @Nullable Instant moment(@Nullable String day, @Nullable String time) {
        var found = day(day);
        try {
            if (found == null || time == null || time.isBlank()) return null;
            return found.atTime(LocalTime.parse(time.strip())).atZone(Ui.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
