package org.linli.journal.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one sees who looked at personal data, and what somebody did.
@Controller
@Allowed(Right.OPERATE)
class AuditController {

    private final AuditPages pages;
    private final Templates templates;

    AuditController(AuditPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/operation/audit")
    JteModel show(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable Long account,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "0") long before) {
        var filter = new AuditFilter(topic, TypedText.line(who), account, from, until, before);
        return templates.journalAudit(ui, pages.get(filter, actor, ui));
    }
}
