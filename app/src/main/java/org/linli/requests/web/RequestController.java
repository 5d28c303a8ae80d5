package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.requests.Act;
import org.linli.requests.HandOn;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a colleague works on one concern.
@Controller
@Allowed({Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS, Right.SEE_OPEN_REQUESTS})
@RequestMapping("/requests/{id}")
class RequestController {

    private final Requests requests;
    private final Acts acts;
    private final HandOn handOn;
    private final RequestView view;
    private final Relatives relatives;
    private final Templates templates;

    RequestController(
            Requests requests, Acts acts, HandOn handOn, RequestView view, Relatives relatives, Templates templates) {
        this.requests = requests;
        this.acts = acts;
        this.handOn = handOn;
        this.view = view;
        this.relatives = relatives;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @PathVariable RequestId id) {
        return templates.requestsShow(ui, view.forColleague(id, actor, ui));
    }

    /// @param version the one that the page showed; none asked: whatever it is now
    /// @param to where to go back to: the to-do, or else the concern itself
    @PostMapping("/acts/{act}")
    ResponseEntity<Void> act(
            Actor actor,
            @PathVariable RequestId id,
            @PathVariable Act act,
            ActForm form,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String to) {
        if (version == null) acts.perform(act, id, form, actor);
        else requests.unlessChanged(id, version, act, actor, () -> acts.perform(act, id, form, actor));
        return SeeOther.at(to.equals("todo") ? "/todo" : "/requests/" + id);
    }

    /// "So be it": sorted as the page suggested or as was corrected there, and given to whoever leads on that.
    @PostMapping("/suggestion")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> agree(
            Actor actor,
            @PathVariable RequestId id,
            ActForm form,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String to) {
        requests.unlessChanged(
                id,
                version,
                Act.CLASSIFY,
                actor,
                () -> handOn.sort(id, form.chosenCategory(), form.chosenUrgency(), actor));
        return SeeOther.at(to.equals("todo") ? "/todo" : "/requests/" + id);
    }

    @PostMapping("/remarks")
    ResponseEntity<Void> note(
            Actor actor,
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean internal) {
        requests.note(id, TypedText.text(text), internal, actor);
        return SeeOther.at("/requests/" + id);
    }

    /// @param consent what the resident said to it
    @PostMapping("/readers")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> show(
            Actor actor,
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "false") boolean shown,
            @RequestParam(defaultValue = "") String consent) {
        requests.showToNeighbours(id, shown, TypedText.line(consent), actor);
        return SeeOther.at("/requests/" + id);
    }

    /// Where the concern is chosen that this one becomes a part of.
    ///
    /// @param with the other one, to be looked at beside this one
    @GetMapping("/merge")
    @Allowed(Right.SORT_REQUESTS)
    JteModel merge(
            Ui ui,
            Actor actor,
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Long with) {
        var typed = TypedText.line(words);
        return templates.requestsMerge(
                ui,
                new MergePage(
                        view.forColleague(id, actor, ui),
                        typed,
                        relatives.candidates(id, typed, actor, ui),
                        with == null ? null : view.forColleague(new RequestId(with), actor, ui)));
    }
}
