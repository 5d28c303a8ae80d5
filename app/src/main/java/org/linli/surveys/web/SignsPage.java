package org.linli.surveys.web;

import java.util.List;
import org.linli.places.PlaceName;
import org.linli.surveys.SurveySummary;
import org.linli.ui.QrCode;

/// Signs for the doors, to be printed.
public record SignsPage(SurveySummary survey, List<Sign> signs) {

    public SignsPage {
        signs = List.copyOf(signs);
    }

    /// One sign.
    public record Sign(PlaceName place, String address, QrCode code) {}
}
