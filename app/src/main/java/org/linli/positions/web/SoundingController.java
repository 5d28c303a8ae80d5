package org.linli.positions.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.positions.SoundingId;
import org.linli.positions.Soundings;
import org.linli.positions.Statements;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Open;
import org.linli.shared.Right;
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

/// All questions, and one of them at the desk of whoever asks it.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/positions")
class SoundingController {

    private final Soundings soundings;
    private final Statements statements;
    private final SoundingPages pages;
    private final Templates templates;

    SoundingController(Soundings soundings, Statements statements, SoundingPages pages, Templates templates) {
        this.soundings = soundings;
        this.statements = statements;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Open
    JteModel list(Ui ui, Actor actor) {
        return templates.positionsList(ui, pages.all(actor, ui));
    }

    /// @param meeting beside which it is asked; 0 for none
    @GetMapping("/new")
    JteModel fresh(Ui ui, Actor actor, @RequestParam(defaultValue = "0") long meeting) {
        return templates.positionsForm(ui, pages.fresh(meeting, actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> ask(Actor actor, HttpServletResponse response, SoundingForm form) {
        var id = soundings.ask(form.facts(), actor);
        Flash.say(response, "positions.said.asked");
        return SeeOther.at(desk(id));
    }

    @GetMapping("/{id:\\d+}/desk")
    JteModel desk(Ui ui, Actor actor, HttpServletRequest request, @PathVariable SoundingId id) {
        return templates.positionsDesk(ui, pages.desk(id, WholeAddress.home(request), actor));
    }

    @PostMapping("/{id:\\d+}/desk/statements")
    ResponseEntity<Void> put(Actor actor, @PathVariable SoundingId id, @RequestParam(defaultValue = "") String words) {
        statements.put(id, TypedText.line(words), actor);
        return SeeOther.at(desk(id) + "#statements");
    }

    @PostMapping("/{id:\\d+}/desk/statements/{statement}/showing")
    ResponseEntity<Void> show(Actor actor, @PathVariable SoundingId id, @PathVariable long statement) {
        statements.show(id, statement, actor);
        return SeeOther.at(desk(id) + "#statements");
    }

    @PostMapping("/{id:\\d+}/desk/statements/{statement}/striking")
    ResponseEntity<Void> strike(
            Actor actor, HttpServletResponse response, @PathVariable SoundingId id, @PathVariable long statement) {
        statements.strike(id, statement, actor);
        Flash.sayWithUndo(response, desk(id) + "/statements/" + statement + "/showing", "positions.said.struck");
        return SeeOther.at(desk(id) + "#statements");
    }

    @PostMapping("/{id:\\d+}/desk/until")
    ResponseEntity<Void> extend(
            Actor actor, @PathVariable SoundingId id, @RequestParam(defaultValue = "") String until) {
        soundings.extend(id, TypedDay.of(until).orElse(null), actor);
        return SeeOther.at(desk(id));
    }

    @PostMapping("/{id:\\d+}/desk/closing")
    ResponseEntity<Void> close(Actor actor, HttpServletResponse response, @PathVariable SoundingId id) {
        soundings.close(id, actor);
        Flash.say(response, "positions.said.closed");
        return SeeOther.at(desk(id));
    }

    private static String desk(SoundingId id) {
        return "/positions/" + id + "/desk";
    }
}
