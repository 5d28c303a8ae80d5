package org.linli.dialogue;

import java.time.Instant;

/// A time that was offered.
///
/// @param fits how many could come then
/// @param dayFits how many of them sleep by day
public record Slot(long id, Instant startsAt, int fits, int dayFits) {}
