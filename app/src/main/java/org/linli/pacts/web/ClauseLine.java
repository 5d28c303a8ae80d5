package org.linli.pacts.web;

import org.linli.pacts.Clause;
import org.linli.pacts.ClauseKind;

/// A clause as it is read.
///
/// @param sentence what it says
/// @param more what was added in words; empty where that is the sentence
/// @param breaches how often somebody said that it was not kept
public record ClauseLine(Clause clause, String sentence, String more, long breaches) {

    public String id() {
        return String.valueOf(clause.id());
    }

    public ClauseKind kind() {
        return clause.term().kind();
    }

    /// Of the sprite.
    public String icon() {
        return switch (kind()) {
            case ROTATION -> "calendar";
            case VOLUME -> "k-noise";
            case HOURS -> "moon";
            case ROOM -> "door";
            case OTHER -> "pen";
        };
    }
}
