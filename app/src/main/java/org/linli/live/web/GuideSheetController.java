package org.linli.live.web;

import gg.jte.models.runtime.JteModel;
import org.linli.dialogue.MeetingKind;
import org.linli.pages.Templates;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The hand-out before there is a meeting: with it in hand one is prepared.
@Controller
class GuideSheetController {

    private final Templates templates;

    GuideSheetController(Templates templates) {
        this.templates = templates;
    }

    /// @param kind how people sit
    @GetMapping("/meetings/paper")
    @Allowed(Right.PREPARE_MEETINGS)
    JteModel paper(Ui ui, @RequestParam(defaultValue = "") String kind) {
        var sits = Constants.named(MeetingKind.class, kind).orElse(MeetingKind.ROUND_TABLE);
        return templates.livePaper(ui, GuideSheet.blank(sits));
    }
}
