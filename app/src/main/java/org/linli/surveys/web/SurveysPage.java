package org.linli.surveys.web;

import org.linli.surveys.SurveySummary;
import org.linli.ui.Shelf;

/// All surveys that the reader has to do with.
public record SurveysPage(Shelf<Row> shelf, boolean mayDesign) {

    /// One survey with how far it has come.
    ///
    /// @param households that could answer; 0 if nobody has counted them
    public record Row(SurveySummary survey, int items, int answers, int households) {

        /// Of a hundred, as wide as a bar.
        public int percent() {
            return households == 0 ? 0 : Math.min(100, Math.round(100f * answers / households));
        }
    }
}
