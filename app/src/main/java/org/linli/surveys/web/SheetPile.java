package org.linli.surveys.web;

import java.util.List;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;

/// A pile of sheets being typed in.
///
/// @param entered numbers of those that are in, by this press of the button
public record SheetPile(SurveySummary survey, List<SurveyItem> items, List<SheetRow> rows, List<String> entered) {

    public SheetPile {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
        entered = List.copyOf(entered);
    }

    public String path() {
        return "/surveys/" + survey.id();
    }
}
