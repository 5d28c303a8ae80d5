package org.linli.dialogue.web;

import java.time.LocalDate;

/// The spot that a promise is about, on one day.
///
/// @param after what was promised was done; else before
public record SpotPhoto(long file, boolean after, String spot, LocalDate day) {}
