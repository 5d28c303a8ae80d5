package org.linli.ui;

import java.util.List;

/// A condition that a list can be narrowed by. Its value stands in the address under its name.
///
/// @param choices what to choose from, where the kind is [Kind#CHOICE]
/// @param foremost whether it is shown at once, or among "more conditions"
public record ListFilter(String name, String label, Kind kind, List<Choice> choices, boolean foremost) {

    /// How a condition is filled in.
    public enum Kind {
        WORDS,
        CHOICE,
        DAY,
        FLAG
    }

    public ListFilter {
        choices = List.copyOf(choices);
    }

    public static ListFilter words(String name, String label) {
        return new ListFilter(name, label, Kind.WORDS, List.of(), true);
    }

    public static ListFilter choice(String name, String label, List<Choice> choices) {
        return new ListFilter(name, label, Kind.CHOICE, choices, true);
    }

    public static ListFilter day(String name, String label) {
        return new ListFilter(name, label, Kind.DAY, List.of(), false);
    }

    public static ListFilter flag(String name, String label) {
        return new ListFilter(name, label, Kind.FLAG, List.of(), true);
    }

    /// The same, but only among "more conditions".
    public ListFilter further() {
        return new ListFilter(name, label, kind, choices, false);
    }

    /// The value as a reader would say it.
    public String spoken(String value) {
        return switch (kind) {
            case FLAG -> label;
            case WORDS, DAY -> label + " " + value;
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
        };
    }
}
