package org.linli.demo.web;

import java.time.Instant;
import java.util.List;
import org.linli.requests.Deadlines.Missed;

/// What time it is in the demo.
///
/// @param ahead days before the real day
/// @param since what ran out after this moment is shown
public record TimePage(long ahead, Instant since, List<Missed> missed) {}
