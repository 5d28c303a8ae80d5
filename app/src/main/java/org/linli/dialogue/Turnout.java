package org.linli.dialogue;

/// How many owners have taken part, and with how much: known before anybody knows what they said.
///
/// @param area in hundredths of a square metre
record Turnout(long persons, long area) {

    static final Turnout NOBODY = new Turnout(0, 0);
}
