package org.linli.surveys.web;

import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.surveys.SurveyFacts;

/// Where a survey is begun, or its head is changed.
///
/// @param places in which the reader may design
/// @param action path that the form is sent to
/// @param version of the survey; 0 for a new one
public record NewSurveyPage(List<PlaceSummary> places, SurveyFacts facts, String action, int version, boolean fresh) {

    public NewSurveyPage {
        places = List.copyOf(places);
    }
}
