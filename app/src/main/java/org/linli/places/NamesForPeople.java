package org.linli.places;

import java.util.List;
import org.linli.people.PlaceNaming;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Tells the pages of colleagues what places are called.
@Component
class NamesForPeople implements PlaceNaming {

    private final Places places;

    NamesForPeople(Places places) {
        this.places = places;
    }

    @Override
    public String nameOf(PlacePath place, Ui ui) {
        if (place.equals(PlacePath.ALL)) return "";
        return places.find(place.place()).map(found -> found.fullName(ui)).orElse("");
    }

    @Override
    public List<Choice> find(String words, PlacePath within, int most, Ui ui) {
        return places.search(words, within, most).stream()
                .map(place -> new Choice(place.path().value(), place.fullName(ui)))
                .toList();
    }
}
