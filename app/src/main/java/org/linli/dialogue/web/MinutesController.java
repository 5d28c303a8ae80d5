package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Corrections;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.Objection.Effect;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.Flash;
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

/// The minutes, on one page; and what people have against them.
@Controller
@RequestMapping("/meetings/{id:\\d+}")
class MinutesController {

    private final MinutesBook minutes;
    private final Corrections corrections;
    private final RecordPages pages;
    private final RateLimits limits;
    private final Templates templates;

    MinutesController(
            MinutesBook minutes, Corrections corrections, RecordPages pages, RateLimits limits, Templates templates) {
        this.minutes = minutes;
        this.corrections = corrections;
        this.pages = pages;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/minutes")
    @Open
    JteModel read(Ui ui, Actor actor, @PathVariable MeetingId id) {
        return templates.meetingsMinutes(ui, pages.read(id, actor, ui));
    }

    @PostMapping("/minutes")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> say(Actor actor, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String words) {
        minutes.say(id, TypedText.text(words), actor);
        return back(id);
    }

    @PostMapping("/objections")
    @Open
    ResponseEntity<Void> object(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String words) {
        limits.require("intake", request.getRemoteAddr());
        minutes.object(id, TypedText.line(called), TypedText.text(words), actor);
        Flash.say(response, "dialogue.objection.kept");
        return back(id);
    }

    /// @param effect what it does where it is right; `NONE` where it is only answered
    @PostMapping("/objections/{objection}")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> answer(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long objection,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String effect,
            @RequestParam(required = false) @Nullable Long decision) {
        var words = TypedText.text(answer);
        var what = Constants.named(Effect.class, effect).orElse(Effect.NONE);
        if (what == Effect.NONE) minutes.answer(id, objection, words, actor);
        else corrections.uphold(id, objection, words, what, decision, actor);
        return back(id);
    }

    @PostMapping("/errata")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> correct(
            Actor actor, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String erratum) {
        corrections.add(id, TypedText.text(erratum), actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/minutes");
    }
}
