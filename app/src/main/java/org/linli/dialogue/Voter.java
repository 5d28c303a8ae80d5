package org.linli.dialogue;

/// A guest, as far as it concerns voting.
///
/// @param here whether they sit in the room
/// @param area that they own, in hundredths of a square metre; nought where it is not known
public record Voter(Guest guest, boolean here, long area) {}
