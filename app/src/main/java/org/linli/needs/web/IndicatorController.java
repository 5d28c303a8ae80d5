package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import org.linli.needs.Indicators;
import org.linli.needs.NeedId;
import org.linli.needs.Needs;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where it is said by which number it will be seen whether we were right about a need.
@Controller
@Allowed(Right.RAISE_NEEDS)
@RequestMapping("/needs/{id:\\d+}/indicator")
class IndicatorController {

    private final Needs needs;
    private final Indicators indicators;
    private final NeedPages pages;
    private final Templates templates;

    IndicatorController(Needs needs, Indicators indicators, NeedPages pages, Templates templates) {
        this.needs = needs;
        this.indicators = indicators;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @PathVariable NeedId id) {
        if (!needs.mayWork(id, actor)) throw new NotAllowed(Right.RAISE_NEEDS);
        return templates.needsIndicatorForm(ui, pages.of(id, actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> set(Actor actor, @PathVariable NeedId id, IndicatorForm form) {
        indicators.set(id, form.indicator(), actor);
        return SeeOther.at("/needs/" + id);
    }
}
