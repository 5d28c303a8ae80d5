package org.linli.needs;

import java.time.LocalDate;
import org.linli.places.PlaceName;
import org.linli.shared.PlacePath;

/// The needs of one community, looked at together for a span of days.
///
/// @param until the last day of the span
/// @param dots how many each may give, where the way is dots
public record NeedsAssessment(
        AssessmentId id,
        PlacePath place,
        PlaceName placeName,
        LocalDate from,
        LocalDate until,
        Way way,
        int dots,
        String openedBy) {

    /// How people say what matters more.
    public enum Way {
        /// From none to ten for each need.
        POINTS,
        /// So many dots for all needs together.
        DOTS,
        /// Two at a time: which comes first.
        PAIRS
    }

    public static final int MOST_POINTS = 10;
}
