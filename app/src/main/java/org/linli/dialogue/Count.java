package org.linli.dialogue;

/// What was counted, by heads and by area.
///
/// @param area in hundredths of a square metre; nought where only heads count
public record Count(Votes persons, Votes area) {

    public static final Count NONE = new Count(Votes.NONE, Votes.NONE);

    public Count plus(Count other) {
        return new Count(persons.plus(other.persons), area.plus(other.area));
    }
}
