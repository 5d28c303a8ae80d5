package org.linli.pacts.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.Breaches;
import org.linli.pacts.Mediation;
import org.linli.pacts.PactId;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Open;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people speak without an account: a side answers by its code, and anybody says that a pact was not kept.
@Controller
@Open
@RequestMapping("/pacts/{id:\\d+}")
class PactVoiceController {

    private final Mediation mediation;
    private final Breaches breaches;
    private final PactPages pages;
    private final RateLimits limits;
    private final Templates templates;

    PactVoiceController(
            Mediation mediation, Breaches breaches, PactPages pages, RateLimits limits, Templates templates) {
        this.mediation = mediation;
        this.breaches = breaches;
        this.pages = pages;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/mine/{code}")
    JteModel mine(Ui ui, HttpServletRequest request, @PathVariable PactId id, @PathVariable String code) {
        limits.require("follow", request.getRemoteAddr());
        return templates.pactsMine(ui, pages.mine(id, code, ui));
    }

    @PostMapping("/mine/{code}")
    ResponseEntity<Void> answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable PactId id,
            @PathVariable String code,
            @RequestParam(defaultValue = "no") String answer,
            @RequestParam(defaultValue = "") String words) {
        limits.require("follow", request.getRemoteAddr());
        mediation.answer(id, code, answer.equals("yes"), TypedText.line(words));
        Flash.say(response, "pacts.said.answered");
        return SeeOther.at("/pacts/" + id + "/mine/" + code);
    }

    @PostMapping("/breaches")
    ResponseEntity<Void> broken(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable PactId id,
            @RequestParam(required = false) @Nullable Long clause,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "") String happened) {
        limits.require("intake", request.getRemoteAddr());
        breaches.tell(id, clause, TypedDay.of(on).orElse(null), TypedText.line(happened));
        Flash.say(response, "pacts.said.broken");
        return SeeOther.at("/pacts/" + id + "#breaches");
    }
}
