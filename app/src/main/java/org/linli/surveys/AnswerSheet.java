package org.linli.surveys;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A sheet of paper with the questions of a survey, made for one place.
///
/// @param answer what was typed in from it; none as long as it is out
public record AnswerSheet(
        SheetCode code,
        SurveyId survey,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        @Nullable Long answer) {}
