package org.linli.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.dialogue.GuestList;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.TimePolls;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the list of those who are asked is kept as it is right.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class GuestListController {

    private final GuestList list;
    private final TimePolls polls;

    GuestListController(GuestList list, TimePolls polls) {
        this.list = list;
        this.polls = polls;
    }

    @PostMapping("/guests/list")
    ResponseEntity<Void> askAll(
            Actor actor,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @RequestParam(name = "list", defaultValue = "") String typed) {
        int many = this.list.askAll(id, TypedText.text(typed), actor);
        Flash.say(response, "dialogue.guests.listed", many);
        return back(id);
    }

    @PostMapping("/guests/{guest}/name")
    ResponseEntity<Void> change(
            Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long guest) {
        var called = TypedText.line(request.getParameter("called" + guest));
        list.change(
                id,
                guest,
                called,
                TypedNumber.named(request.getParameter("party" + guest)).orElse(null),
                actor);
        return back(id);
    }

    @PostMapping("/guests/{guest}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable MeetingId id, @PathVariable long guest) {
        list.remove(id, guest, actor);
        return back(id);
    }

    /// @param represents whether they speak for the residents
    @PostMapping("/guests/{guest}/representing")
    ResponseEntity<Void> represent(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long guest,
            @RequestParam(defaultValue = "false") boolean represents) {
        list.represent(id, guest, represents, actor);
        return back(id);
    }

    @PostMapping("/times/{slot}/withdrawal")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable MeetingId id, @PathVariable long slot) {
        polls.withdraw(id, slot, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/guests");
    }
}
