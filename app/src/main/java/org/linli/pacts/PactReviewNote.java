package org.linli.pacts;

import java.time.LocalDate;

/// What was seen when people looked again.
public record PactReviewNote(int wording, LocalDate on, String words, String by) {}
