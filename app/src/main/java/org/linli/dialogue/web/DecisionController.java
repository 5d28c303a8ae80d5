package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import org.linli.dialogue.BallotChoice;
import org.linli.dialogue.Count;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Votes;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
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

/// Where hands and ballots are counted, and counted again.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}/decisions/{decision:\\d+}")
class DecisionController {

    private final Decisions decisions;
    private final MeetingPages pages;
    private final Templates templates;

    DecisionController(Decisions decisions, MeetingPages pages, Templates templates) {
        this.decisions = decisions;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @PathVariable long id, @PathVariable long decision) {
        var meeting = pages.of(new MeetingId(id), actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return templates.meetingsDecision(
                ui, new DecisionPage(meeting, decisions.get(meeting.row().id(), decision), actor.name()));
    }

    @PostMapping("/hands")
    ResponseEntity<Void> hands(
            Actor actor,
            @PathVariable long id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "0") int yes,
            @RequestParam(defaultValue = "0") int no,
            @RequestParam(defaultValue = "0") int abstain,
            @RequestParam(defaultValue = "") String areaYes,
            @RequestParam(defaultValue = "") String areaNo,
            @RequestParam(defaultValue = "") String areaAbstain) {
        var count = new Count(new Votes(yes, no, abstain), new Votes(area(areaYes), area(areaNo), area(areaAbstain)));
        decisions.hands(new MeetingId(id), decision, count, actor);
        return back(id, decision);
    }

    @PostMapping("/ballots")
    ResponseEntity<Void> read(
            Actor actor,
            @PathVariable long id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String area) {
        decisions.read(
                new MeetingId(id),
                decision,
                number,
                Constants.named(BallotChoice.class, choice).orElse(null),
                area(area),
                actor);
        return back(id, decision);
    }

    @PostMapping("/settlement")
    ResponseEntity<Void> settle(
            Actor actor,
            @PathVariable long id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String minority) {
        decisions.settle(new MeetingId(id), decision, TypedText.text(minority), actor);
        return back(id, decision);
    }

    /// It is not put to the vote.
    @PostMapping("/leaving")
    ResponseEntity<Void> leave(
            Actor actor,
            @PathVariable long id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String minority) {
        decisions.leave(new MeetingId(id), decision, TypedText.text(minority), actor);
        return back(id, decision);
    }

    /// Square metres as they are typed, in hundredths.
    private static long area(String typed) {
        var text = TypedText.line(typed);
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) return 0;
        return new BigDecimal(text).movePointRight(2).longValue();
    }

    private static ResponseEntity<Void> back(long id, long decision) {
        return SeeOther.at("/meetings/" + id + "/decisions/" + decision);
    }
}
