package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.CommitmentPhotos;
import org.linli.dialogue.CommitmentRule;
import org.linli.dialogue.GuestPromises;
import org.linli.dialogue.MeetingId;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where somebody without an account keeps what they promised, and says whether others have.
@Controller
@Open
@RequestMapping("/meetings/{id:\\d+}/mine/{code}/promises/{promise:\\d+}")
class MinePromiseController {

    private final GuestPromises promises;
    private final PromisePages pages;
    private final GuestDoor door;
    private final SentFiles sent;
    private final RateLimits limits;
    private final Templates templates;

    MinePromiseController(
            GuestPromises promises,
            PromisePages pages,
            GuestDoor door,
            SentFiles sent,
            RateLimits limits,
            Templates templates) {
        this.promises = promises;
        this.pages = pages;
        this.door = door;
        this.sent = sent;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param moment `before` to show how it is as long as nothing is done
    @GetMapping
    JteModel show(
            Ui ui,
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String moment) {
        var page = pages.of(promise, Actor.PUBLIC, ui);
        var guest = door.open(request, id, code);
        var own = promises.isOf(page.row().id(), guest);
        if (!own && !promises.mayLook(page.row().id(), guest))
            throw new NotFound(page.row().id());
        return templates.promisesMine(
                ui, new MinePromisePage(page, mine(id, code), own, moment.equals("before"), sent.of(request, ui)));
    }

    @PostMapping("/acceptance")
    ResponseEntity<Void> accept(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise) {
        limits.require("follow", request.getRemoteAddr());
        promises.accept(id, code, promise);
        return back(id, code, promise);
    }

    /// @param answer `yes` if they have seen it
    @PostMapping("/verification")
    ResponseEntity<Void> verify(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var photos = photos(request, id, code, files);
        if (answer.equals("yes")) promises.verify(id, code, promise, TypedText.line(why), photos);
        else promises.deny(id, code, promise, TypedText.line(why));
        return SeeOther.at(mine(id, code));
    }

    @PostMapping("/before")
    ResponseEntity<Void> showBefore(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var photos = photos(request, id, code, files);
        promises.showBefore(id, code, promise, TypedText.line(spot), photos);
        return back(id, code, promise);
    }

    @PostMapping("/done")
    ResponseEntity<Void> showDone(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var photos = photos(request, id, code, files);
        promises.showDone(id, code, promise, TypedText.text(words), TypedText.line(spot), photos);
        return back(id, code, promise);
    }

    @PostMapping("/day")
    ResponseEntity<Void> putOff(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String why) {
        limits.require("follow", request.getRemoteAddr());
        promises.putOff(id, code, promise, TypedDay.of(until).orElse(null), TypedText.line(why));
        return back(id, code, promise);
    }

    @PostMapping("/giving-up")
    ResponseEntity<Void> giveUp(
            HttpServletRequest request,
            @PathVariable MeetingId id,
            @PathVariable String code,
            @PathVariable CommitmentId promise,
            @RequestParam(defaultValue = "") String why) {
        limits.require("follow", request.getRemoteAddr());
        promises.giveUp(id, code, promise, TypedText.line(why));
        return back(id, code, promise);
    }

    /// Nobody's photo is developed before their code has let them in.
    private List<UUID> photos(
            HttpServletRequest request, MeetingId meeting, String code, @Nullable List<MultipartFile> files) {
        limits.require("follow", request.getRemoteAddr());
        door.open(request, meeting, code);
        return sent.keep(request, files, CommitmentRule.A_PROMISE_SHOWS_A_FEW_PHOTOS, CommitmentPhotos.MOST);
    }

    private static ResponseEntity<Void> back(MeetingId id, String code, CommitmentId promise) {
        return SeeOther.at(mine(id, code) + "/promises/" + promise);
    }

    private static String mine(MeetingId id, String code) {
        return "/meetings/" + id + "/mine/" + code;
    }
}
