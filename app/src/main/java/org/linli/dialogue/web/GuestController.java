package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingRule;
import org.linli.dialogue.NewGuest;
import org.linli.dialogue.TimePolls;
import org.linli.pages.Templates;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people are asked to a meeting: by account, by phone, by a notice at the door; and where a time is found.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class GuestController {

    private final Guests guests;
    private final TimePolls polls;
    private final GuestVoices voices;
    private final GuestPages pages;
    private final MeetingPages meetings;
    private final People people;
    private final Templates templates;

    GuestController(
            Guests guests,
            TimePolls polls,
            GuestVoices voices,
            GuestPages pages,
            MeetingPages meetings,
            People people,
            Templates templates) {
        this.guests = guests;
        this.polls = polls;
        this.voices = voices;
        this.pages = pages;
        this.meetings = meetings;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/guests")
    JteModel show(Ui ui, Actor actor, @PathVariable MeetingId id) {
        var page = pages.of(id, actor, ui);
        return templates.meetingsGuests(ui, page, voices.of(id));
    }

    @PostMapping("/guests")
    ResponseEntity<Void> ask(Actor actor, @PathVariable MeetingId id, ReplyForm form) {
        guests.ask(id, named(form), actor);
        return back(id);
    }

    /// What somebody said on the phone.
    @PostMapping("/guests/{guest}")
    ResponseEntity<Void> note(Actor actor, @PathVariable MeetingId id, @PathVariable long guest, ReplyForm form) {
        guests.note(id, guest, form.answer(), form.fitting(), actor);
        return back(id);
    }

    @PostMapping("/times")
    ResponseEntity<Void> offer(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time) {
        var at = TypedMoment.of(day, time);
        if (at == null) throw new RuleBroken(MeetingRule.A_MEETING_LIES_AHEAD, "day");
        polls.offer(id, at, actor);
        return back(id);
    }

    @PostMapping("/times/{slot}")
    ResponseEntity<Void> choose(
            Actor actor, HttpServletResponse response, @PathVariable MeetingId id, @PathVariable long slot) {
        polls.choose(id, slot, actor);
        Flash.say(response, "dialogue.schedule.kept");
        return back(id);
    }

    /// For the doors: on A4, large enough to be read in a stairwell.
    @GetMapping("/notice")
    JteModel notice(Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id) {
        var meeting = meetings.of(id, actor, ui);
        if (!meeting.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var address = WholeAddress.of(request, "/meetings/" + id + "/reply");
        var phone = people.organisation("COMMITTEE", meeting.path())
                .map(body -> body.phone())
                .orElse("");
        return templates.meetingsNotice(ui, new DoorNotice(meeting, QrCode.ofSign(address), address, phone));
    }

    /// Whoever has an account is called by the name of it.
    private NewGuest named(ReplyForm form) {
        var guest = form.asked();
        var account = guest.account();
        if (account == null) return guest;
        return new NewGuest(name(account), guest.party(), account, null, guest.way());
    }

    private String name(AccountId account) {
        return people.all(List.of(account)).values().stream()
                .map(PersonSummary::name)
                .findFirst()
                .orElse("");
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/guests");
    }
}
