package org.linli.walks.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.linli.walks.WalkId;
import org.linli.walks.WalkRule;
import org.linli.walks.Walks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All walks, and one of them from its plan to its end.
@Controller
@Allowed(Right.PLAN_WALKS)
@RequestMapping("/walks")
class WalkController {

    private final Walks walks;
    private final WalkPages pages;
    private final Templates templates;

    WalkController(Walks walks, WalkPages pages, Templates templates) {
        this.walks = walks;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.READ_WALKS)
    JteModel list(Ui ui, Actor actor) {
        return templates.walksList(ui, pages.all(actor, ui));
    }

    /// @param title what it is called, as long as nobody calls it otherwise
    /// @param place where it leads; 0 to choose
    @GetMapping("/new")
    JteModel begin(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "0") long place) {
        return templates.walksForm(ui, pages.fresh(TypedText.line(title), place, actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> plan(Actor actor, WalkForm form) {
        var place = form.place();
        WalkRule.A_WALK_HAS_ITS_PLACE.requireAt("place", place != null);
        var id = walks.plan(new PlaceId(place == null ? 0 : place), form.facts(), actor);
        return SeeOther.at("/walks/" + id + "/route");
    }

    @GetMapping("/{id:\\d+}")
    @Allowed(Right.READ_WALKS)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable WalkId id) {
        return templates.walksShow(ui, pages.of(id, WholeAddress.home(request), actor, ui));
    }

    /// What came of the walk, to be printed and signed.
    @GetMapping("/{id:\\d+}/report")
    @Allowed(Right.READ_WALKS)
    JteModel report(Ui ui, Actor actor, HttpServletRequest request, @PathVariable WalkId id) {
        return templates.walksReport(ui, pages.of(id, WholeAddress.home(request), actor, ui));
    }

    @GetMapping("/{id:\\d+}/head")
    JteModel head(Ui ui, Actor actor, @PathVariable WalkId id) {
        return templates.walksForm(ui, pages.again(id, actor));
    }

    @PostMapping("/{id:\\d+}/head")
    ResponseEntity<Void> describe(Actor actor, @PathVariable WalkId id, WalkForm form) {
        var version = form.version();
        walks.describe(id, version == null ? 0 : version, form.facts(), actor);
        return SeeOther.at("/walks/" + id);
    }

    @PostMapping("/{id:\\d+}/walkers")
    ResponseEntity<Void> invite(Actor actor, HttpServletResponse response, @PathVariable WalkId id, WalkForm form) {
        var account = form.account();
        walks.invite(id, new AccountId(account == null ? 0 : account), actor);
        Flash.say(response, "walks.said.invited");
        return SeeOther.at("/walks/" + id + "#walkers");
    }

    @PostMapping("/{id:\\d+}/walkers/{walker}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable WalkId id, @PathVariable long walker) {
        walks.remove(id, walker, actor);
        return SeeOther.at("/walks/" + id + "#walkers");
    }

    @PostMapping("/{id:\\d+}/start")
    ResponseEntity<Void> start(Actor actor, HttpServletResponse response, @PathVariable WalkId id) {
        walks.start(id, actor);
        Flash.say(response, "walks.said.started");
        return SeeOther.at("/walks/" + id);
    }

    @PostMapping("/{id:\\d+}/end")
    ResponseEntity<Void> end(Actor actor, HttpServletResponse response, @PathVariable WalkId id) {
        walks.end(id, actor);
        Flash.say(response, "walks.said.ended");
        return SeeOther.at("/walks/" + id);
    }

    @PostMapping("/{id:\\d+}/cancelling")
    ResponseEntity<Void> cancel(Actor actor, @PathVariable WalkId id, WalkForm form) {
        walks.cancel(id, form.reason(), actor);
        return SeeOther.at("/walks/" + id);
    }
}
