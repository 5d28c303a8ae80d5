package org.linli.surveys;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;

/// What one household answered, and how it came.
///
/// @param submission made with the form: the same one twice is the same answer
/// @param place where the household lives; none if it did not say
public record GivenAnswer(
        SurveyId survey,
        UUID submission,
        AnswerChannel channel,
        @Nullable PlaceId place,
        Said said) {}
