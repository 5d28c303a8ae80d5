package org.linli.places.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.PlanFormat;
import org.linli.places.PlanLayer;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Open;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody looks round on the plan.
@Controller
@Open
class PlanController {

    private final Plans plans;
    private final PlanPlaces ground;
    private final ObjectProvider<PlanLayer> layers;
    private final Templates templates;

    PlanController(Plans plans, PlanPlaces ground, ObjectProvider<PlanLayer> layers, Templates templates) {
        this.plans = plans;
        this.ground = ground;
        this.layers = layers;
        this.templates = templates;
    }

    /// @param layer the key of what is to be laid over it
    @GetMapping("/plan")
    JteModel look(
            Ui ui,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String layer) {
        var shown = ground.shown(place);
        var laid = layers.stream().filter(l -> l.key().equals(layer)).toList();
        var suffix = laid.isEmpty() ? "" : "&layer=" + layer;
        var plan = plans.draw(new PlanView(
                shown.id(),
                PlanFormat.SHEET,
                id -> "/plan?place=" + id + suffix,
                laid.stream().flatMap(l -> l.marks(shown, ui).stream()).toList(),
                laid.stream().flatMap(l -> l.tints(shown, ui).stream()).toList(),
                ui.english()));
        var keys = layers.stream().map(PlanLayer::key).toList();
        return templates.placesLook(
                ui, new LookPage(shown, ground.above(shown), plan.orElse(null), keys, laid.isEmpty() ? "" : layer));
    }
}
