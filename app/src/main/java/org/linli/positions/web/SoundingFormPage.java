package org.linli.positions.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingSummary;
import org.linli.places.Picker;

/// Where a question is put: beside a meeting, whose place and groups it takes over, or by itself.
///
/// @param question proposed
/// @param until proposed
public record SoundingFormPage(@Nullable MeetingSummary meeting, Picker place, String question, LocalDate until) {}
