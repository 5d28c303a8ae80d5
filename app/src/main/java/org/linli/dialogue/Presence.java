package org.linli.dialogue;

/// How many of a group came.
///
/// @param decide how many of them can promise there and then
public record Presence(long party, int heads, int decide) {}
