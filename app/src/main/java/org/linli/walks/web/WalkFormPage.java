package org.linli.walks.web;

import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.walks.WalkFacts;

/// Where a walk is planned, or said better.
///
/// @param places where it may lead; empty for one that is there already
/// @param chosen of these places; 0 for none yet
public record WalkFormPage(String action, WalkFacts facts, List<PlaceSummary> places, long chosen, int version) {

    public WalkFormPage {
        places = List.copyOf(places);
    }

    public boolean isNew() {
        return !places.isEmpty();
    }

    /// As a date field takes it.
    public String day() {
        var day = facts.day();
        return day == null ? "" : day.toString();
    }
}
