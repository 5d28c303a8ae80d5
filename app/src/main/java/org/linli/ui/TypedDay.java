package org.linli.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day as it comes from a form or an address: `2026-03-05`.
public final class TypedDay {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private TypedDay() {}

    /// None where nothing was typed, where it is no day, or where nobody living can have meant it.
    public static Optional<LocalDate> of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() > EARLIEST && day.getYear() < LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
