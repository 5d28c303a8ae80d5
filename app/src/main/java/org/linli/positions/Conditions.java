package org.linli.positions;

import java.util.List;

/// Under which conditions people said what they said to one statement.
///
/// @param latest of them, the last first
/// @param more that were made before those
public record Conditions(List<Said> latest, int more) {

    public static final Conditions NONE = new Conditions(List.of(), 0);

    public Conditions {
        latest = List.copyOf(latest);
    }
}
