package org.linli.surveys.web;

import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.surveys.AnswerSheets;
import org.linli.surveys.FrameCell;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.QrCode;

/// One survey: where it stands, and what can be done with it.
///
/// @param address that residents answer at
/// @param places in which a next edition may be asked
public record SurveyPage(
        SurveySummary survey,
        List<SurveyItem> items,
        List<FrameCell> cells,
        int answers,
        AnswerSheets.Count sheets,
        String address,
        QrCode code,
        boolean mayDesign,
        boolean mayEnter,
        List<PlaceSummary> places) {

    public SurveyPage {
        items = List.copyOf(items);
        cells = List.copyOf(cells);
        places = List.copyOf(places);
    }

    public String path() {
        return "/surveys/" + survey.id();
    }

    public int households() {
        return cells.stream().mapToInt(FrameCell::households).sum();
    }

    public int percent() {
        return households() == 0 ? 0 : Math.min(100, Math.round(100f * answers / households()));
    }
}
