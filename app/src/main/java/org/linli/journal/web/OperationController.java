package org.linli.journal.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.journal.Operation;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where whoever runs the installation sees what the rooms hear of each other, and tries again what failed.
@Controller
@Allowed(Right.OPERATE)
@RequestMapping("/operation/journal")
class OperationController {

    private final Operation operation;
    private final Templates templates;

    OperationController(Operation operation, Templates templates) {
        this.operation = operation;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor) {
        var parts = operation.standings(actor).stream()
                .map(standing -> new ReactionPage.Part(standing, operation.held(standing.reaction(), actor)))
                .toList();
        return templates.journalReactions(ui, new ReactionPage(parts));
    }

    @PostMapping("/{reaction}/{entry}/again")
    ResponseEntity<Void> again(
            Actor actor, HttpServletResponse response, @PathVariable String reaction, @PathVariable long entry) {
        var tried = operation.tryAgain(reaction, entry, actor);
        Flash.say(response, tried ? "journal.again.one" : "journal.again.gone");
        return back();
    }

    @PostMapping("/{reaction}/again")
    ResponseEntity<Void> allAgain(Actor actor, HttpServletResponse response, @PathVariable String reaction) {
        int entries = operation.tryAllAgain(reaction, actor);
        Flash.say(response, entries > 0 ? "journal.again.all" : "journal.again.gone", entries);
        return back();
    }

    private static ResponseEntity<Void> back() {
        return SeeOther.at("/operation/journal");
    }
}
