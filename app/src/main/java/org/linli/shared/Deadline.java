package org.linli.shared;

import java.time.Instant;

/// When something is due at the latest.
///
/// @param certain false when it was reckoned through a year whose holidays are not announced yet: only weekends were
///     left out then, and the day may move
public record Deadline(Instant at, boolean certain) {}
