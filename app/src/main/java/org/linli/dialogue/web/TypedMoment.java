package org.linli.dialogue.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.linli.ui.TypedDay;
import org.linli.ui.Ui;

/// A moment as it comes from two fields of a form.
final class TypedMoment {

    private TypedMoment() {}

    /// That time of that day, where people live; none where one of them makes no sense.
    static @Nullable Instant of(@Nullable String day, @Nullable String time) {
        var found = TypedDay.of(day);
        if (found.isEmpty() || time == null || time.isBlank()) return null;
        try {
            return found.get()
                    .atTime(LocalTime.parse(time.strip()))
                    .atZone(Ui.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
