package org.linli.shared;

import java.time.LocalDate;

/// A day that differs from its week: a weekday on which offices are closed, or a weekend day on which they work.
///
/// @param open whether offices work on it
/// @param name of the holiday it belongs to, as the notice names it: 春节
public record DayException(LocalDate day, boolean open, String name) {}
