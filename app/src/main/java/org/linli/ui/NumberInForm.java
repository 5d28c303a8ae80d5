package org.linli.ui;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.FormatterRegistry;

/// Reads the numbers that a controller asks a form for as people type them, also in figures as wide as a character.
final class NumberInForm {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern LONG = Pattern.compile("-?\\d{1,18}");

    private NumberInForm() {}

    static void register(FormatterRegistry readings) {
        readings.addConverter(String.class, Integer.class, NumberInForm::integer);
        readings.addConverter(String.class, Long.class, NumberInForm::longer);
    }

    private static @Nullable Integer integer(String typed) {
        var figures = read(typed, INTEGER);
        return figures.isEmpty() ? null : Integer.valueOf(figures);
    }

    private static @Nullable Long longer(String typed) {
        var figures = read(typed, LONG);
        return figures.isEmpty() ? null : Long.valueOf(figures);
    }

    private static String read(String typed, Pattern expected) {
        var figures = TypedNumber.plain(typed);
        if (!figures.isEmpty() && !expected.matcher(figures).matches()) throw new NumberFormatException(typed);
        return figures;
    }
}
