package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.TypedDay;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether what was begun stood on needs, and what came of needs, each figure down to its records.
@Controller
@Allowed(Right.SEE_NEEDS)
class NeedMeasureController {

    private final NeedMeasures measures;
    private final ReachMeasures reaches;
    private final Places places;
    private final Pickers pickers;
    private final Templates templates;

    NeedMeasureController(
            NeedMeasures measures, ReachMeasures reaches, Places places, Pickers pickers, Templates templates) {
        this.measures = measures;
        this.reaches = reaches;
        this.places = places;
        this.pickers = pickers;
        this.templates = templates;
    }

    /// @param place 0: the first of the reader's own
    @GetMapping("/needs/measures")
    JteModel show(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long place,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        var reader = NeedReader.of(actor, ui.today());
        var path = place == 0
                ? reader.places().stream().findFirst().orElse(PlacePath.ALL)
                : places.get(new PlaceId(place)).path();
        var first = TypedDay.of(from).orElse(ui.today().minusYears(1).plusDays(1));
        var typed = TypedDay.of(until).orElse(ui.today());
        LocalDate last = typed.isBefore(first) ? first : typed;
        var id = path.equals(PlacePath.ALL) ? null : path.place();
        return templates.needsMeasures(
                ui,
                new NeedMeasuresPage(
                        pickers.of(ui, "place", id, PlacePath.ALL),
                        id == null ? "" : places.get(id).inFull().in(ui),
                        first,
                        last,
                        measures.of(new NeedMeasures.Scope(path, first, last, reader), ui),
                        reaches.of(path)));
    }
}
