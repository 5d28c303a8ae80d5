package org.linli.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time of the day as it comes from a form: `08:30`.
public final class TypedTime {

    private TypedTime() {}

    /// None where nothing was typed, or no time.
    public static Optional<LocalTime> of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
