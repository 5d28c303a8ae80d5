package org.linli.dialogue;

/// What lay in the box of the phones. Nothing leads from it to a name.
///
/// @param receipt that its voter was shown once
/// @param area that is owned by whom it counts for; nought where only heads count
public record Vote(String receipt, Ballot ballot, long area) {}
