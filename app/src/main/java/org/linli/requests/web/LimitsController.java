package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.requests.OwnLimits;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The limits that a subdistrict lays down for itself.
@Controller
@Allowed(Right.EDIT_DUTIES)
@RequestMapping("/limits")
class LimitsController {

    private final OwnLimits limits;
    private final Subdistricts subdistricts;
    private final Templates templates;

    LimitsController(OwnLimits limits, Subdistricts subdistricts, Templates templates) {
        this.limits = limits;
        this.subdistricts = subdistricts;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @RequestParam(defaultValue = "0") long in) {
        var place = subdistricts.chosen(actor, ui, in);
        return templates.requestsLimits(
                ui,
                new LimitsPage(
                        place.id().value(), place.name(ui), subdistricts.choices(actor, ui), limits.of(place.path())));
    }

    @PostMapping
    ResponseEntity<Void> set(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam(defaultValue = "") String read,
            @RequestParam(defaultValue = "") String remind,
            @RequestParam(defaultValue = "") String confirm) {
        limits.set(subdistricts.chosen(actor, ui, in).path(), number(read), number(remind), number(confirm), actor);
        Flash.say(response, "requests.limits.set");
        return SeeOther.at("/limits?in=" + in);
    }

    /// What is no number lies outside of all bounds.
    private static int number(String typed) {
        return TypedNumber.whole(typed).orElse(-1);
    }
}
