package org.linli.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One of the things to choose from in a form.
///
/// @param hint a second, smaller line; empty if there is none
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }

    /// The constants in the reader's words, as they stand in a form.
    public static <E extends Enum<E>> List<Choice> of(E[] constants, String words, Ui ui) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), ui.text(words, constant)))
                .toList();
    }

    /// The constants in the reader's words, as they stand in an address: in small letters.
    public static <E extends Enum<E>> List<Choice> inAddress(E[] constants, String words, Ui ui) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name().toLowerCase(Locale.ROOT), ui.text(words, constant)))
                .toList();
    }
}
