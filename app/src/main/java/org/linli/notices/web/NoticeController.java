package org.linli.notices.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linli.notices.NoticeKind;
import org.linli.notices.Notices;
import org.linli.pages.Templates;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a colleague reads what there is to know.
@Controller
@Allowed
@RequestMapping("/notices")
class NoticeController {

    private final Notices notices;
    private final NoticePages pages;
    private final Templates templates;

    NoticeController(Notices notices, NoticePages pages, Templates templates) {
        this.notices = notices;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param undo by which marking all as read can be taken back; 0 if that was not done just now
    @GetMapping
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable NoticeKind kind,
            @RequestParam(defaultValue = "0") long undo,
            @RequestParam(defaultValue = "1") int page) {
        return templates.noticesList(ui, pages.get(ui, known(actor), all, kind, undo, page));
    }

    /// Leads to what it is about; a notice that was followed has been read.
    @GetMapping("/{id}")
    ResponseEntity<Void> follow(Actor actor, @PathVariable long id) {
        return SeeOther.at(notices.open(known(actor), id));
    }

    @PostMapping("/{id}/read")
    ResponseEntity<Void> read(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean read,
            @RequestParam(defaultValue = "/notices") String back) {
        notices.setRead(known(actor), id, read);
        return SeeOther.at(back.startsWith("/notices") ? back : "/notices");
    }

    @PostMapping("/read")
    ResponseEntity<Void> readAll(Actor actor) {
        var at = notices.readAll(known(actor));
        return SeeOther.at("/notices?undo=" + ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    @PostMapping("/read/{micros}/undo")
    ResponseEntity<Void> unreadAgain(Actor actor, @PathVariable long micros) {
        notices.unreadAgain(known(actor), Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return SeeOther.at("/notices");
    }

    static AccountId known(Actor actor) {
        var account = actor.account();
        if (account == null) throw new NotFound("account");
        return account;
    }
}
