package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.requests.Act;
import org.linli.requests.RequestId;
import org.linli.requests.RequestRule;
import org.linli.requests.RequestState;
import org.linli.requests.Requests;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.OrganisationId;
import org.linli.shared.Right;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues find concerns and work on them.
@Controller
@Allowed({Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS})
class RequestController {

    private static final int MOST = 100;

    private final Requests requests;
    private final RequestPages pages;
    private final RequestView view;
    private final Templates templates;

    RequestController(Requests requests, RequestPages pages, RequestView view, Templates templates) {
        this.requests = requests;
        this.pages = pages;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping("/todo")
    JteModel todo(Ui ui, Actor actor) {
        return templates.requestsTodo(ui, pages.todo(actor, ui, MOST));
    }

    @GetMapping("/requests")
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable RequestState state,
            @RequestParam(defaultValue = "1") int page) {
        return templates.requestsList(ui, pages.list(actor, ui, TypedText.line(words), state, page));
    }

    @GetMapping("/requests/{id}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        return templates.requestsShow(ui, view.forColleague(new RequestId(id), actor, ui));
    }

    /// @param text a question, a reason, an answer: whatever the act needs
    @PostMapping("/requests/{id}/acts/{act}")
    ResponseEntity<Void> act(
            Actor actor,
            @PathVariable long id,
            @PathVariable Act act,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "ORDINARY") Urgency urgency,
            @RequestParam(defaultValue = "0") long lead,
            @RequestParam(defaultValue = "0") long into) {
        var request = new RequestId(id);
        var words = TypedText.text(text);
        switch (act) {
            case ACCEPT -> requests.accept(request, actor);
            case ASK -> requests.ask(request, words, actor);
            case CLASSIFY -> requests.classify(request, category, urgency, actor);
            case REPLY -> requests.reply(request, words, actor);
            case DISPATCH -> requests.dispatch(request, new OrganisationId(lead), null, actor);
            case DECLARE_NOT_OURS -> requests.declareNotOurs(request, words, actor);
            case DECLARE_GAP -> requests.declareGap(request, actor);
            case MERGE -> requests.merge(request, new RequestId(into), actor);
            case SPLIT -> requests.split(request, actor);
            case SIGN -> requests.sign(request, actor);
            case START -> requests.start(request, actor);
            case HAND_BACK -> requests.handBack(request, words, actor);
            case HANDLE -> requests.handle(request, words, actor);
            case ASK_WHETHER_SOLVED -> requests.askWhetherSolved(request, actor);
            case CONFIRM -> requests.noteConfirmed(request, actor);
            case DENY -> requests.noteDenied(request, words, actor);
            case REOPEN -> requests.reopen(request, actor);
            case CLOSE -> requests.close(request, actor);
            case SUBMIT, INFORM, GIVE_UP_WAITING, WITHDRAW ->
                RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(false);
        }
        return seeOther("/requests/" + id);
    }

    @PostMapping("/requests/{id}/remarks")
    ResponseEntity<Void> note(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean internal) {
        requests.note(new RequestId(id), TypedText.text(text), internal, actor);
        return seeOther("/requests/" + id);
    }

    static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
