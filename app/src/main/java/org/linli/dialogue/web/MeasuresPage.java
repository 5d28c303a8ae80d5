package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.places.Picker;

/// What meetings brought, in a place and a while.
public record MeasuresPage(Picker picker, String place, LocalDate from, LocalDate until, List<Measure> measures) {

    public MeasuresPage {
        measures = List.copyOf(measures);
    }
}
