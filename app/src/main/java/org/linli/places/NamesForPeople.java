package org.linli.places;

import java.util.List;
import org.linli.people.PlaceNaming;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.springframework.stereotype.Component;

/// Tells the pages of colleagues what places are called.
@Component
class NamesForPeople implements PlaceNaming {

    private final Places places;

    NamesForPeople(Places places) {
        this.places = places;
    }

    @Override
    public String nameOf(PlacePath place) {
        if (place.equals(PlacePath.ALL)) return "";
        return places.find(place.steps().getLast()).map(NamesForPeople::name).orElse("");
    }

    @Override
    public List<Choice> find(String words, PlacePath within, int most) {
        return places.search(words, within, most).stream()
                .map(place -> new Choice(place.path().value(), name(place)))
                .toList();
    }

    private static String name(PlaceSummary place) {
        return place.fullName().isEmpty() ? place.name() : place.fullName();
    }
}
