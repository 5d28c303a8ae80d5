package org.linli.surveys.web;

import java.util.List;
import org.linli.surveys.Comparison;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.Chart;

/// One item side by side: in the parts of a place, and in the editions of a survey.
///
/// @param charts none for hours of the week, which are shown as so many small pictures
public record ComparisonPage(
        SurveySummary survey, SurveyItem item, Comparison places, Comparison editions, List<Chart> charts) {

    public ComparisonPage {
        charts = List.copyOf(charts);
    }
}
