package org.linli.pacts.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.PactAct;
import org.linli.pacts.PactId;
import org.linli.pacts.PactRule;
import org.linli.pacts.Pacts;
import org.linli.pages.Templates;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Pacts: the list, one of them, and the steps of its life.
@Controller
@RequestMapping("/pacts")
class PactController {

    private final Pacts pacts;
    private final PactPages pages;
    private final Templates templates;

    PactController(Pacts pacts, PactPages pages, Templates templates) {
        this.pacts = pacts;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Open
    JteModel list(Ui ui, Actor actor) {
        var page = pages.all(actor, ui);
        return ui.may(Right.SEE_MEETINGS) ? templates.pactsList(ui, page) : templates.pactsPublicList(ui, page);
    }

    /// @param meeting that it grows out of; 0 for none
    /// @param concern that it grows out of; 0 for none
    @GetMapping("/new")
    @Allowed(Right.PREPARE_MEETINGS)
    JteModel fresh(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long meeting,
            @RequestParam(defaultValue = "0") long concern) {
        return templates.pactsForm(ui, pages.fresh(meeting, concern, actor, ui));
    }

    @PostMapping
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> note(Actor actor, PactForm form) {
        return SeeOther.at("/pacts/" + pacts.note(form.quarrel(), actor));
    }

    @GetMapping("/{id:\\d+}")
    @Open
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable PactId id) {
        var page = pages.of(id, WholeAddress.home(request), actor, ui);
        return page.colleague() ? templates.pactsShow(ui, page) : templates.pactsOpen(ui, page);
    }

    /// For the door of the room, in both languages.
    @GetMapping("/{id:\\d+}/poster")
    @Open
    JteModel poster(Ui ui, Actor actor, HttpServletRequest request, @PathVariable PactId id) {
        return templates.pactsPoster(ui, pages.poster(id, WholeAddress.home(request), actor, ui));
    }

    @PostMapping("/{id:\\d+}/mediator")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> mediator(
            Actor actor,
            HttpServletResponse response,
            @PathVariable PactId id,
            @RequestParam(defaultValue = "0") long mediator) {
        pacts.nameMediator(id, new AccountId(mediator), actor);
        Flash.say(response, "pacts.said.mediator");
        return back(id);
    }

    /// @param from the first day on which it holds
    /// @param days after which it is looked at again
    /// @param seen when people looked again
    /// @param why it ends, or why nobody agreed
    @PostMapping("/{id:\\d+}/acts/{act}")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> act(
            Actor actor,
            @PathVariable PactId id,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "0") int days,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String why) {
        switch (Constants.named(PactAct.class, act).orElseThrow(() -> new NotFound(act))) {
            case PROPOSE -> pacts.propose(id, actor);
            case TAKE_BACK -> pacts.takeBack(id, actor);
            case BEGIN ->
                pacts.begin(
                        id,
                        TypedDay.of(from).orElseThrow(() -> new RuleBroken(PactRule.A_PACT_BEGINS_ABOUT_NOW, "from")),
                        days,
                        actor);
            case REVIEW -> pacts.review(id, TypedText.text(seen), actor);
            case RENEW -> pacts.renew(id, days, actor);
            case CHANGE -> pacts.change(id, actor);
            case END -> pacts.end(id, TypedText.line(why), actor);
            case LEAVE -> pacts.leave(id, TypedText.line(why), actor);
        }
        return back(id);
    }

    private static ResponseEntity<Void> back(PactId id) {
        return SeeOther.at("/pacts/" + id);
    }
}
