package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.CommitmentPhotos;
import org.linli.dialogue.CommitmentRule;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.MoneyDecisions;
import org.linli.dialogue.MoneyPart;
import org.linli.files.FileId;
import org.linli.files.Files;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.TypedYuan;
import org.linli.ui.Ui;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What was promised, for everybody to follow; and where it is taken up, done, seen.
@Controller
@RequestMapping("/promises")
class PromiseController {

    private final Commitments commitments;
    private final CommitmentPhotos photos;
    private final PromisePages pages;
    private final MoneyDecisions decisions;
    private final PromiseLists lists;
    private final Files files;
    private final SentFiles sent;
    private final Templates templates;

    PromiseController(
            Commitments commitments,
            CommitmentPhotos photos,
            PromisePages pages,
            MoneyDecisions decisions,
            PromiseLists lists,
            Files files,
            SentFiles sent,
            Templates templates) {
        this.commitments = commitments;
        this.photos = photos;
        this.pages = pages;
        this.decisions = decisions;
        this.lists = lists;
        this.files = files;
        this.sent = sent;
        this.templates = templates;
    }

    @GetMapping
    @Open
    JteModel list(Ui ui) {
        return templates.promisesList(ui, lists.of(ui));
    }

    @GetMapping("/{id:\\d+}")
    @Open
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable CommitmentId id) {
        return templates.promisesShow(ui, pages.of(id, actor, ui), sent.of(request, ui));
    }

    @GetMapping("/{id:\\d+}/photos/{file:\\d+}")
    @Open
    ResponseEntity<ByteArrayResource> photo(@PathVariable CommitmentId id, @PathVariable FileId file) {
        if (!photos.belongs(file, id)) throw new NotFound(file);
        return files.get(file, false).answer();
    }

    @PostMapping("/{id:\\d+}/acceptance")
    @Allowed(Right.KEEP_PROMISES)
    ResponseEntity<Void> accept(Actor actor, @PathVariable CommitmentId id) {
        commitments.accept(id, actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/start")
    @Allowed(Right.KEEP_PROMISES)
    ResponseEntity<Void> start(Actor actor, @PathVariable CommitmentId id) {
        commitments.start(id, actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/done")
    @Allowed(Right.KEEP_PROMISES)
    ResponseEntity<Void> showDone(
            Actor actor,
            HttpServletRequest request,
            @PathVariable CommitmentId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var kept = keep(request, files);
        commitments.showDone(id, TypedText.text(words), TypedText.line(spot), kept, actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/before")
    @Allowed({Right.KEEP_PROMISES, Right.PREPARE_MEETINGS})
    ResponseEntity<Void> showBefore(
            Actor actor,
            HttpServletRequest request,
            @PathVariable CommitmentId id,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        commitments.showBefore(id, TypedText.line(spot), keep(request, files), actor);
        return back(id);
    }

    /// @param answer `yes` if they have seen it
    @PostMapping("/{id:\\d+}/verification")
    @Allowed(Right.VERIFY_PROMISES)
    ResponseEntity<Void> verify(
            Actor actor,
            HttpServletRequest request,
            @PathVariable CommitmentId id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var kept = keep(request, files);
        if (answer.equals("yes")) commitments.verify(id, TypedText.line(why), kept, actor);
        else commitments.deny(id, TypedText.line(why), actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/day")
    @Allowed({Right.KEEP_PROMISES, Right.PREPARE_MEETINGS})
    ResponseEntity<Void> putOff(
            Actor actor,
            @PathVariable CommitmentId id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String why) {
        commitments.putOff(id, TypedDay.of(until).orElse(null), TypedText.line(why), actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/giving-up")
    @Allowed({Right.KEEP_PROMISES, Right.PREPARE_MEETINGS})
    ResponseEntity<Void> giveUp(
            Actor actor, @PathVariable CommitmentId id, @RequestParam(defaultValue = "") String why) {
        commitments.giveUp(id, TypedText.line(why), actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/owner")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> assign(Ui ui, Actor actor, @PathVariable CommitmentId id, PromiseForm form) {
        var page = pages.of(id, actor, ui);
        commitments.assign(page.row().id(), form.owner(RecordController.named(page.owners(), form.owner())), actor);
        return back(id);
    }

    /// Another promise takes its place.
    @PostMapping("/{id:\\d+}/successor")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> renegotiate(
            Ui ui,
            Actor actor,
            @PathVariable CommitmentId id,
            PromiseForm form,
            @RequestParam(defaultValue = "") String why) {
        var page = pages.of(id, actor, ui);
        var next = commitments.renegotiate(
                page.row().id(),
                form.promise(RecordController.named(page.owners(), form.owner())),
                TypedText.line(why),
                actor);
        return SeeOther.at("/promises/" + next);
    }

    @PostMapping("/{id:\\d+}/money")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> pay(
            Actor actor,
            @PathVariable CommitmentId id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable Long decision,
            @RequestParam(defaultValue = "") String decided) {
        commitments.pay(
                id,
                Constants.named(MoneyPart.class, part).orElse(MoneyPart.BASE),
                TypedYuan.of(amount).orElse(null),
                TypedText.line(source),
                decisions.by(decision, TypedText.line(decided), commitments.place(id)),
                actor);
        return back(id);
    }

    private List<UUID> keep(HttpServletRequest request, @Nullable List<MultipartFile> photos) {
        return sent.keep(request, photos, CommitmentRule.A_PROMISE_SHOWS_A_FEW_PHOTOS, CommitmentPhotos.MOST);
    }

    private static ResponseEntity<Void> back(CommitmentId id) {
        return SeeOther.at("/promises/" + id);
    }
}
