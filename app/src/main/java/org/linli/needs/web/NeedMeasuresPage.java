package org.linli.needs.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.places.Picker;

/// Whether what was begun stood on needs, and what came of needs, in a place and a while.
public record NeedMeasuresPage(
        Picker picker, String place, LocalDate from, LocalDate until, List<NeedMeasure> measures, ReachMeasure reach) {

    public NeedMeasuresPage {
        measures = List.copyOf(measures);
    }
}
