package org.linli.dialogue.web;

import java.time.LocalDate;
import org.linli.dialogue.SpotMoment;

/// The spot that a promise is about, on one day.
public record SpotPhoto(long file, SpotMoment moment, String spot, LocalDate day) {}
