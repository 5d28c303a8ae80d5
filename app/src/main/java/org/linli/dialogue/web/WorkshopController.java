package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.PlanItem;
import org.linli.dialogue.PlanItem.Part;
import org.linli.dialogue.PlanItem.Way;
import org.linli.dialogue.WorkshopPlans;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
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

/// Where a workshop is planned, and where it is written down what came out of it.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}/workshop")
class WorkshopController {

    private final WorkshopPlans plans;
    private final MeetingPages meetings;
    private final Templates templates;

    WorkshopController(WorkshopPlans plans, MeetingPages meetings, Templates templates) {
        this.plans = plans;
        this.meetings = meetings;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @PathVariable MeetingId id) {
        var page = meetings.of(id, actor, ui);
        if (!page.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return templates.meetingsPlan(ui, page);
    }

    @PostMapping
    ResponseEntity<Void> add(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(required = false) @Nullable Integer minutes) {
        var what = Constants.named(Part.class, part).orElseThrow(() -> new NotFound("part " + part));
        var isStep = what == Part.STEP;
        var item = new PlanItem(
                0,
                what,
                TypedText.line(words),
                what == Part.ROLE ? TypedText.line(who) : "",
                isStep ? Constants.named(Way.class, way).orElse(null) : null,
                isStep ? minutes : null,
                false);
        plans.add(id, item, actor);
        return back(id);
    }

    @PostMapping("/{item:\\d+}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable MeetingId id, @PathVariable long item) {
        plans.remove(id, item, actor);
        return back(id);
    }

    @PostMapping("/{item:\\d+}/place")
    ResponseEntity<Void> move(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long item,
            @RequestParam(defaultValue = "false") boolean earlier) {
        plans.move(id, item, earlier, actor);
        return back(id);
    }

    @PostMapping("/{item:\\d+}/ready")
    ResponseEntity<Void> ready(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long item,
            @RequestParam(defaultValue = "false") boolean ready) {
        plans.ready(id, item, ready, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/workshop");
    }
}
