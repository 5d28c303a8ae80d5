package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.dialogue.BallotBox;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.DecisionWords;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.KnownGuests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Party;
import org.linli.dialogue.Voters;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where guests vote by phone, ask somebody to vote for them, and count again.
@Controller
@Open
@RequestMapping("/meetings/{id:\\d+}")
class BallotController {

    private final BallotBox box;
    private final Voters voters;
    private final Guests guests;
    private final Decisions decisions;
    private final MeetingPages pages;
    private final GuestDoor door;
    private final KnownGuests known;
    private final Templates templates;

    BallotController(
            BallotBox box,
            Voters voters,
            Guests guests,
            Decisions decisions,
            MeetingPages pages,
            GuestDoor door,
            KnownGuests known,
            Templates templates) {
        this.box = box;
        this.voters = voters;
        this.guests = guests;
        this.decisions = decisions;
        this.pages = pages;
        this.door = door;
        this.known = known;
        this.templates = templates;
    }

    /// Behind the code on the wall: whoever is known by their account or by this phone is led on, others type their
    /// figures.
    ///
    /// @param anew whether the phone has passed to somebody else
    @GetMapping("/decisions/{decision:\\d+}/ballot")
    Object enter(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "false") boolean anew) {
        var meeting = pages.of(id, Actor.PUBLIC, ui);
        var found = decisions.get(meeting.row().id(), decision);
        if (!anew) {
            var guest = reader(request, meeting.row().id(), actor);
            if (guest.isPresent()) return SeeOther.at(path(id, guest.get(), decision));
        }
        return templates.meetingsEnter(ui, meeting, found);
    }

    private Optional<Guest> reader(HttpServletRequest request, MeetingId meeting, Actor actor) {
        var account = actor.account();
        return Optional.ofNullable(account)
                .flatMap(own -> guests.of(meeting, own))
                .or(() -> known.of(request, meeting));
    }

    @PostMapping("/decisions/{decision:\\d+}/ballot")
    ResponseEntity<Void> enter(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String code) {
        return SeeOther.at(path(id, door.open(request, id, code), decision));
    }

    @GetMapping("/mine/{code}/ballots/{decision:\\d+}")
    JteModel ballot(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable long decision) {
        var meeting = pages.of(id, Actor.PUBLIC, ui);
        var guest = door.open(request, meeting.row().id(), code);
        var found = decisions.get(meeting.row().id(), decision);
        known.remember(response, meeting.row().id(), guest);
        return templates.meetingsBallot(
                ui,
                new BallotPage(
                        meeting,
                        found,
                        guest,
                        box.chance(meeting.row().id(), decision, guest),
                        ReceiptSlip.take(request, response),
                        found.matter() != DecisionMatter.COMMON
                                && voters.of(guest).area() == 0,
                        DecisionWords.sentence(found, ui)));
    }

    @PostMapping("/mine/{code}/ballots/{decision:\\d+}")
    ResponseEntity<Void> vote(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable long decision,
            @RequestParam Map<String, String> all) {
        var guest = door.open(request, id, code);
        var asked = decisions.get(id, decision).asked();
        var receipts = box.cast(id, decision, guest, BallotForm.of(asked, all));
        ReceiptSlip.put(response, path(id, guest, decision), receipts);
        return SeeOther.at(path(id, guest, decision));
    }

    /// They are in the room.
    @PostMapping("/mine/{code}/arrival")
    ResponseEntity<Void> arrive(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long decision) {
        var guest = door.open(request, id, code);
        voters.arrive(id, guest);
        return SeeOther.at(decision == 0 ? "/meetings/" + id + "/mine/" + code : path(id, guest, decision));
    }

    /// They ask somebody to vote for them, or nobody any more.
    @PostMapping("/mine/{code}/proxy")
    ResponseEntity<Void> ask(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long holder) {
        voters.name(id, door.open(request, id, code), holder == 0 ? null : holder);
        return SeeOther.at("/meetings/" + id + "/mine/" + code);
    }

    /// Everything that was counted, row by row, once it is settled.
    @GetMapping("/decisions/{decision:\\d+}/recount")
    JteModel recount(
            Ui ui,
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String receipt) {
        var meeting = pages.of(id, actor, ui);
        var found = decisions.get(meeting.row().id(), decision);
        if (found.outcome() == DecisionOutcome.OPEN || found.outcome() == DecisionOutcome.NO_DECISION)
            throw new NotFound("recount " + decision);
        return templates.meetingsRecount(
                ui,
                new RecountPage(
                        meeting,
                        found,
                        DecisionWords.sentence(found, ui),
                        meeting.map().parties().stream().collect(Collectors.toMap(Party::id, Party::name)),
                        receipt));
    }

    private static String path(MeetingId id, Guest guest, long decision) {
        return "/meetings/" + id + "/mine/" + guest.code() + "/ballots/" + decision;
    }
}
