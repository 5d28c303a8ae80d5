package org.linli.surveys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;

/// A row of a spreadsheet, understood.
///
/// @param submission made from its number, or from all that it says: the same row twice is the same
/// answer
/// @param place where the household lives; none if the row does not say
record ImportedAnswer(UUID submission, @Nullable PlaceSummary place, Instant at, Said said) {}
