package org.linli.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was typed into a form that was refused, and why: the page is shown again with both.
///
/// @param sentTo address that the form was sent to; a page may have several
/// @param typed by name of the field
/// @param errors sentences by name of the field, in the order of the form; under the empty name, those about the whole
/// form
public record Form(String sentTo, Map<String, List<String>> typed, Map<String, String> errors) {

    private static final int A_WHILE = 15;

    /// A form nobody has filled in yet.
    public static final Form EMPTY = new Form("", Map.of(), Map.of());

    public Form {
        typed = Map.copyOf(typed);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /// As far as it was this form of the page; empty if it was another one.
    public Form at(String address) {
        return sentTo.equals(address) ? this : EMPTY;
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /// What took a while to write, whichever form of the page it was written in.
    public List<String> texts() {
        return WrittenWords.of(typed).stream()
                .filter(text -> text.codePointCount(0, text.length()) >= A_WHILE)
                .distinct()
                .toList();
    }

    /// What was typed; the given value if the form is shown for the first time, or another form of the page was sent.
    public String value(String name, String first) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? first : values.getFirst();
    }

    /// Whether the choice was made; as given if the form is shown for the first time.
    public boolean has(String name, String value, boolean first) {
        return typed.isEmpty() ? first : typed.getOrDefault(name, List.of()).contains(value);
    }

    /// The sentence at the field; empty if there is none.
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }
}
