package org.linli.positions;

/// Somebody who says what they think: a phone or a sheet of paper, never a name.
///
/// @param party the group they say they belong to; empty for a resident of no group
public record Voter(long id, SoundingId sounding, String party) {}
