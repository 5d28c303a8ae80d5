package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import org.linli.pages.Templates;
import org.linli.requests.RequestState;
import org.linli.shared.Open;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A place in public: one question, one button, and what neighbours have said.
@Controller
@Open
class HomeController {

    private static final RequestState[] TALKED_OF = {
        RequestState.SUBMITTED, RequestState.ACCEPTED, RequestState.CLASSIFIED, RequestState.DISPATCHED,
        RequestState.SIGNED, RequestState.IN_PROGRESS, RequestState.HANDLED, RequestState.AWAITING_CONFIRMATION
    };
    private static final RequestState[] GAPS = {RequestState.GAP};

    private final RequestPages pages;
    private final Templates templates;

    HomeController(RequestPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/")
    JteModel home(Ui ui) {
        return templates.requestsHome(
                ui, pages.inPublic(PlacePath.ALL, TALKED_OF, 6), pages.inPublic(PlacePath.ALL, GAPS, 8));
    }
}
