package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Guest;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Guests;
import org.linli.dialogue.KnownGuests;
import org.linli.dialogue.LeftVoice;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingRule;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.MinutesBook;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.Flash;
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
import org.springframework.web.multipart.MultipartFile;

/// Where anybody says whether they come, without an account, and finds it again by a code.
@Controller
@Open
@RequestMapping("/meetings/{id:\\d+}")
class ReplyController {

    private final Guests guests;
    private final MinutesBook minutes;
    private final MinePromises promises;
    private final MineVotings votings;
    private final TopicFates fates;
    private final GuestVoices voices;
    private final SentFiles sent;
    private final GuestDoor door;
    private final KnownGuests known;
    private final MeetingPages pages;
    private final RateLimits limits;
    private final Templates templates;

    ReplyController(
            Guests guests,
            MinutesBook minutes,
            MinePromises promises,
            MineVotings votings,
            TopicFates fates,
            GuestVoices voices,
            SentFiles sent,
            GuestDoor door,
            KnownGuests known,
            MeetingPages pages,
            RateLimits limits,
            Templates templates) {
        this.guests = guests;
        this.minutes = minutes;
        this.promises = promises;
        this.votings = votings;
        this.fates = fates;
        this.voices = voices;
        this.sent = sent;
        this.door = door;
        this.known = known;
        this.pages = pages;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/reply")
    JteModel fresh(Ui ui, HttpServletRequest request, @PathVariable MeetingId id) {
        var meeting = pages.of(id, Actor.PUBLIC, ui);
        return templates.meetingsReply(
                ui,
                new ReplyPage(
                        meeting,
                        meeting.row().address() + "/reply",
                        "",
                        "",
                        Guest.Answer.NONE,
                        VoiceField.of(false, sent.of(request, ui)),
                        List.of(),
                        GuestPages.groups(meeting, ui),
                        List.of(),
                        null,
                        List.of(),
                        ""));
    }

    @PostMapping("/reply")
    ResponseEntity<Void> reply(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            ReplyForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        limits.require("intake", request.getRemoteAddr());
        var guest = guests.reply(id, form.atTheDoor(), form.answer(), form.fitting(), voice(request, form, files));
        return mine(id, guest.code());
    }

    /// Somebody who was asked by their account.
    @PostMapping("/answer")
    @Allowed
    ResponseEntity<Void> answer(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            ReplyForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        guests.answer(id, form.answer(), form.fitting(), voice(request, form, files), actor);
        Flash.say(response, "dialogue.asked.kept");
        return SeeOther.at("/meetings/" + id);
    }

    /// Leads those who kept their code to what they said.
    @PostMapping("/mine")
    ResponseEntity<Void> find(
            HttpServletRequest request, @PathVariable MeetingId id, @RequestParam(defaultValue = "") String code) {
        return mine(id, door.open(request, id, code).code());
    }

    @GetMapping("/mine/{code}")
    JteModel mine(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable MeetingId id,
            @PathVariable String code) {
        var meeting = pages.of(id, Actor.PUBLIC, ui);
        var guest = door.open(request, meeting.row().id(), code);
        known.remember(response, meeting.row().id(), guest);
        return templates.meetingsMine(
                ui,
                new ReplyPage(
                        meeting,
                        meeting.row().address() + "/mine/" + code,
                        code,
                        guest.called(),
                        guest.answer(),
                        VoiceField.of(voices.of(meeting.row().id()).containsKey(guest.id()), sent.of(request, ui)),
                        guests.fitting(guest),
                        GuestPages.groups(meeting, ui),
                        promises.of(meeting.row().id(), guest, ui),
                        votings.of(meeting, guest),
                        meeting.published() ? fates.of(meeting.row().id(), guest) : List.of(),
                        minutes.of(meeting.row().id()).reported()));
    }

    @PostMapping("/mine/{code}")
    ResponseEntity<Void> change(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            ReplyForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        limits.require("follow", request.getRemoteAddr());
        guests.change(id, code, form.answer(), form.fitting(), voice(request, form, files));
        return mine(id, code);
    }

    /// For the calendar in one's phone.
    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendar(Ui ui, HttpServletRequest request, @PathVariable MeetingId id) {
        var meeting = pages.of(id, Actor.PUBLIC, ui);
        var from = meeting.schedule().startsAt();
        var until = meeting.schedule().endsAt();
        if (from == null || until == null) throw new NotFound(id);
        var row = meeting.row();
        var file = new Calendar(
                row.id().subject().replace(':', '-') + "@" + request.getServerName(),
                meeting.version(),
                from,
                until,
                row.title(),
                ui.text("dialogue.where", row.place(), row.room()),
                meeting.aim(),
                WholeAddress.of(request, row.address()),
                row.state() == MeetingState.CANCELLED);
        return ResponseEntity.ok()
                .header("Content-Type", Calendar.TYPE)
                .header("Content-Disposition", "attachment; filename=\"linli-" + row.id() + ".ics\"")
                .body(file.write(ui.now()).getBytes(StandardCharsets.UTF_8));
    }

    /// A form carries one recording along, and another may take its place.
    private LeftVoice voice(HttpServletRequest request, ReplyForm form, @Nullable List<MultipartFile> files) {
        return form.voice(sent.keep(request, files, MeetingRule.A_REPLY_HAS_ONE_VOICE, 2));
    }

    private static ResponseEntity<Void> mine(MeetingId id, String code) {
        return SeeOther.at("/meetings/" + id + "/mine/" + code);
    }
}
