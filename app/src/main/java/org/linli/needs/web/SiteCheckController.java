package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalTime;
import java.util.Optional;
import org.linli.needs.NeedId;
import org.linli.needs.Needs;
import org.linli.needs.SiteCheck;
import org.linli.needs.SiteChecks;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.SiteKind;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where it is said what people would walk to, before anything is begun there.
@Controller
@Allowed(Right.RAISE_NEEDS)
@RequestMapping("/needs/{id:\\d+}/on-foot")
class SiteCheckController {

    private final Needs needs;
    private final SiteChecks checks;
    private final NeedPages pages;
    private final Pickers pickers;
    private final Templates templates;

    SiteCheckController(Needs needs, SiteChecks checks, NeedPages pages, Pickers pickers, Templates templates) {
        this.needs = needs;
        this.checks = checks;
        this.pages = pages;
        this.pickers = pickers;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @PathVariable NeedId id) {
        if (!needs.mayWork(id, actor)) throw new NotAllowed(Right.RAISE_NEEDS);
        var page = pages.of(id, actor, ui);
        var set = checks.of(id);
        var within = PlacePath.ALL.child(page.path().subdistrict());
        return templates.needsOnfootForm(
                ui,
                new SiteCheckPage(
                        page,
                        set.flatMap(check -> Optional.ofNullable(check.kind()))
                                .map(SiteKind::name)
                                .orElse(""),
                        SiteKind.serving().stream()
                                .map(kind -> new Choice(kind.name(), ui.text("places.site", kind)))
                                .toList(),
                        pickers.of(ui, "from", set.map(SiteCheck::from).orElse(null), within),
                        pickers.of(ui, "room", set.map(SiteCheck::room).orElse(null), within),
                        time(set.map(SiteCheck::opens)),
                        time(set.map(SiteCheck::closes))));
    }

    private static String time(Optional<LocalTime> said) {
        return said.map(LocalTime::toString).orElse("");
    }

    @PostMapping
    ResponseEntity<Void> set(Actor actor, @PathVariable NeedId id, SiteCheckForm form) {
        checks.set(id, form.check(), actor);
        return SeeOther.at("/needs/" + id);
    }
}
