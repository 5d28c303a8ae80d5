package org.linli.dialogue;

/// All who own something in the place: a vote of owners counts heads and area.
///
/// @param area of everything they own, in hundredths of a square metre
public record Electorate(int persons, long area) {

    /// Of a square metre, in one.
    static final double HUNDREDTHS = 100;
}
