package org.linli.places.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRule;
import org.linli.places.Places;
import org.linli.shared.Open;
import org.linli.shared.PlacePath;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Finds places while somebody types, and steps through them where there is no JavaScript.
@Controller
@Open
@RequestMapping("/places")
class PickerController {

    private final Pickers pickers;
    private final Places places;
    private final Templates templates;

    PickerController(Pickers pickers, Places places, Templates templates) {
        this.pickers = pickers;
        this.places = places;
        this.templates = templates;
    }

    /// One place that was found.
    ///
    /// @param name as people say it, from the community down
    record Found(long id, PlaceKind kind, String name, String path) {}

    /// `/places/search.json?q=gwy3&within=/1/`: by name, full name, pinyin or initials.
    @GetMapping("/search.json")
    @ResponseBody
    List<Found> search(
            Ui ui,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "/") String within,
            @RequestParam(defaultValue = "12") int limit) {
        return places.search(TypedText.line(q), path(within), Math.clamp(limit, 1, 50)).stream()
                .map(place -> new Found(
                        place.id().value(),
                        place.kind(),
                        place.fullName(ui),
                        place.path().value()))
                .toList();
    }

    /// The offers of a picker alone, for htmx: what the words find, or the one place that was tapped on a plan.
    @GetMapping("/offers")
    JteModel offers(
            Ui ui,
            @RequestParam(defaultValue = "place") String field,
            @RequestParam(defaultValue = "/") String within,
            @RequestParam Map<String, String> all) {
        var tapped = all.getOrDefault("tapped", "");
        if (!tapped.isEmpty()) return templates.placesOffers(ui, pickers.tapped(name(field), tapped, path(within)));
        var words = all.getOrDefault(name(field) + "Words", "");
        return templates.placesOffers(ui, pickers.found(name(field), words, path(within)));
    }

    /// Pressed inside a form of another page: that page comes back with all that was typed, and shows what was found
    /// or the level that was stepped into.
    @PostMapping("/offers")
    void step() {
        PlaceRule.A_PLACE_IS_CHOSEN.require(false);
    }

    private static String name(String field) {
        return field.matches("[A-Za-z]{1,30}") ? field : "place";
    }

    private static PlacePath path(String within) {
        return within.matches("/(\\d{1,18}/){0,9}") ? new PlacePath(within) : PlacePath.ALL;
    }
}
