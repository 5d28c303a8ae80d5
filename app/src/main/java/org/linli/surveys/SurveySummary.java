package org.linli.surveys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One survey, as it is shown.
///
/// @param family the first edition: those of one family are compared
/// @param code of the address that residents answer at
public record SurveySummary(
        SurveyId id,
        int version,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        long family,
        int edition,
        SurveyFacts facts,
        SurveyState state,
        String code,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public String title(Ui ui) {
        return ui.name(facts.titleZh(), facts.titleEn());
    }

    public String intro(Ui ui) {
        return ui.name(facts.introZh(), facts.introEn());
    }
}
