package org.linli.budgets;

import java.time.Instant;

/// A ballot that counts.
///
/// @param voter of a phone a digest, of paper its number, of a file what stands there
/// @param by who typed it in; empty for phones
public record CastBallot(Channel channel, String voter, Choices choices, Instant at, String by) {}
