package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.PromiseDrafts;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is put right when a record is read back, as long as its minutes are not out.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class ReadBackController {

    private final PromiseDrafts drafts;
    private final Agenda agenda;
    private final RecordPages pages;

    ReadBackController(PromiseDrafts drafts, Agenda agenda, RecordPages pages) {
        this.drafts = drafts;
        this.agenda = agenda;
        this.pages = pages;
    }

    /// Each field has the number of the promise behind its name.
    @PostMapping("/promises/{promise:\\d+}")
    ResponseEntity<Void> correct(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @PathVariable CommitmentId promise) {
        var page = pages.mine(id, actor, ui);
        var form = PromiseForm.of(request, promise.value(), null);
        drafts.correct(
                page.meeting().row().id(),
                promise,
                form.promise(RecordController.named(page.owners(), form.owner())),
                actor);
        Flash.say(response, "dialogue.record.corrected");
        return back(id);
    }

    @PostMapping("/promises/{promise:\\d+}/strike")
    ResponseEntity<Void> strike(
            Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable CommitmentId promise) {
        drafts.strike(id, promise, TypedText.line(request.getParameter("why" + promise)), actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/title")
    ResponseEntity<Void> retitle(
            Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long topic) {
        agenda.retitle(id, topic, TypedText.line(request.getParameter("title" + topic)), actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/dropping")
    ResponseEntity<Void> drop(
            Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long topic) {
        agenda.drop(id, topic, TypedText.line(request.getParameter("drop" + topic)), actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/record");
    }
}
