package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.ProjectIdeas;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Topics that may become projects: where one is noted, and all of them.
@Controller
@RequestMapping("/meetings")
class IdeaController {

    private final ProjectIdeas ideas;
    private final IdeaPages pages;
    private final Templates templates;

    IdeaController(ProjectIdeas ideas, IdeaPages pages, Templates templates) {
        this.ideas = ideas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/ideas")
    @Open
    JteModel list(Ui ui, Actor actor) {
        var shelf = pages.of(actor, ui);
        return ui.may(Right.SEE_MEETINGS)
                ? templates.meetingsIdeas(ui, shelf)
                : templates.meetingsPublicIdeas(ui, shelf);
    }

    @PostMapping("/{id:\\d+}/topics/{topic}/idea")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> note(
            Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long topic) {
        ideas.note(
                id,
                topic,
                TypedText.line(request.getParameter("sentence" + topic)),
                TypedText.line(request.getParameter("carrier" + topic)),
                actor);
        return SeeOther.at("/meetings/" + id + "/record");
    }
}
