package org.linli.engine.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A word that speaks for a label, from its first day up to, not including, the day it ends.
///
/// @param until null where no end is known
public record Keyword(
        String label, String word, LocalDate from, @Nullable LocalDate until) {

    public Keyword {
        if (word.isBlank()) throw new IllegalArgumentException("an empty word speaks for nothing");
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
