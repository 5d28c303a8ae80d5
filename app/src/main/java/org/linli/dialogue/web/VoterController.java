package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Voters;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedArea;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is here and may vote, and who votes for whom.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class VoterController {

    private final Voters voters;
    private final MeetingPages meetings;
    private final Templates templates;

    VoterController(Voters voters, MeetingPages meetings, Templates templates) {
        this.voters = voters;
        this.meetings = meetings;
        this.templates = templates;
    }

    @GetMapping("/voters")
    JteModel show(Ui ui, Actor actor, @PathVariable MeetingId id) {
        var meeting = meetings.of(id, actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var number = meeting.row().id();
        return templates.meetingsVoters(
                ui, VotersPage.of(meeting, voters.of(number), voters.proxies(number), voters.limit(number), ui));
    }

    /// Somebody comes in whom nobody had on a list.
    @PostMapping("/voters")
    ResponseEntity<Void> letIn(
            Actor actor,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(required = false) @Nullable Long party) {
        var guest = voters.letIn(id, TypedText.line(called), party, actor);
        Flash.say(response, "dialogue.voters.let-in", guest.called(), guest.code());
        return back(id);
    }

    /// @param here whether they sit in the room
    @PostMapping("/voters/{guest}")
    ResponseEntity<Void> note(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long guest,
            @RequestParam(defaultValue = "false") boolean here,
            @RequestParam(defaultValue = "") String area) {
        voters.note(id, guest, here, TypedArea.of("area", area), actor);
        return back(id);
    }

    /// @param holder who votes for the giver; none: nobody any more
    @PostMapping("/proxies")
    ResponseEntity<Void> name(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "0") long giver,
            @RequestParam(defaultValue = "0") long holder) {
        voters.name(id, giver, holder == 0 ? null : holder, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/voters");
    }
}
