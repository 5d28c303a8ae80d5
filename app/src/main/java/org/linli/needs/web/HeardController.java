package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.EvidenceBook;
import org.linli.needs.NeedId;
import org.linli.needs.NeedRule;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.pages.Templates;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From what was heard to a need: a concern or a hot topic speaks for one that there is already, or for
/// a new one.
@Controller
@Allowed(Right.RAISE_NEEDS)
@RequestMapping("/needs/heard")
class HeardController {

    private static final int MIDDLING = 2;

    private final EvidenceBook book;
    private final Proposals proposals;
    private final HeardPages pages;
    private final Templates templates;

    HeardController(EvidenceBook book, Proposals proposals, HeardPages pages, Templates templates) {
        this.book = book;
        this.proposals = proposals;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param survey which question of which survey
    /// @param words by which needs are looked for
    @GetMapping
    JteModel show(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long request,
            @RequestParam(defaultValue = "0") long topic,
            @RequestParam(defaultValue = "") String survey,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        NeedRule.A_NUMBER_NAMES_A_CONCERN.require(request != 0 || topic != 0 || !survey.isEmpty());
        var sought = new HeardPages.Sought(TypedText.line(words), page);
        if (!survey.isEmpty()) return templates.needsHeard(ui, pages.survey(survey, sought, actor, ui));
        return templates.needsHeard(
                ui,
                topic == 0
                        ? pages.concern(new RequestId(request), sought, actor, ui)
                        : pages.topic(new TopicId(topic), sought, actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> speak(
            Actor actor,
            HttpServletResponse response,
            @RequestParam long need,
            @RequestParam(defaultValue = "0") long request,
            @RequestParam(defaultValue = "0") long topic) {
        var id = new NeedId(need);
        int added = 1;
        if (topic == 0) book.addConcern(id, new RequestId(request), MIDDLING, Speaks.FOR, actor);
        else added = proposals.join(id, new TopicId(topic), actor);
        Flash.say(response, "needs.heard.added", added);
        return SeeOther.at("/needs/" + need);
    }
}
