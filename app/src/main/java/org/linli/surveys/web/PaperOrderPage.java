package org.linli.surveys.web;

import java.util.List;
import org.linli.places.Picker;
import org.linli.surveys.AnswerSheet;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.QrCode;

/// Where sheets of answers are ordered, and how they are printed.
public record PaperOrderPage(SurveySummary survey, List<SurveyItem> items, Picker place, List<Printed> sheets) {

    /// A sheet with the code on it.
    public record Printed(AnswerSheet sheet, QrCode code) {}

    public PaperOrderPage {
        items = List.copyOf(items);
        sheets = List.copyOf(sheets);
    }

    public String path() {
        return "/surveys/" + survey.id();
    }

    /// The letter before a row of a grid of hours.
    public static String letter(int row) {
        return String.valueOf((char) ('A' + row));
    }
}
