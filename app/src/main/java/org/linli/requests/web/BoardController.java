package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How things stand, in numbers that lead to what they are made of.
@Controller
@Allowed({Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS})
class BoardController {

    private final BoardPages boards;
    private final Templates templates;

    BoardController(BoardPages boards, Templates templates) {
        this.boards = boards;
        this.templates = templates;
    }

    @GetMapping("/board")
    JteModel board(Ui ui, Actor actor, @RequestParam(required = false) @Nullable Long place) {
        return templates.requestsBoard(ui, boards.of(place == null ? null : new PlaceId(place), actor, ui));
    }
}
