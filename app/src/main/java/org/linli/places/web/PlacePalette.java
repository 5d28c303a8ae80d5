package org.linli.places.web;

import java.util.Arrays;
import java.util.List;
import org.linli.places.Places;
import org.linli.shared.PlacePath;
import org.linli.ui.PaletteSource;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets colleagues go to a place from everywhere, by its name, its pinyin or the initials of it.
@Component
@Order(30)
class PlacePalette implements PaletteSource {

    private static final int MOST = 8;

    private final Places places;

    PlacePalette(Places places) {
        this.places = places;
    }

    @Override
    public String key() {
        return "places.palette";
    }

    @Override
    public List<Hit> find(String words, Ui ui) {
        if (words.isEmpty() || !mayLook(ui)) return List.of();
        return places.search(words, PlacePath.ALL, MOST).stream()
                .filter(place -> PlaceDoor.mayLook(ui, place.path()))
                .map(place -> new Hit(
                        place.fullName(ui),
                        ui.text("places.kind", place.kind()),
                        "/places/" + place.id().value(),
                        "pin"))
                .toList();
    }

    /// The same rights that open the pages of places.
    static boolean mayLook(Ui ui) {
        return Arrays.stream(PlaceDoor.LOOK).anyMatch(ui::may);
    }
}
