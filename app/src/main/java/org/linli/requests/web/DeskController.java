package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Channel;
import org.linli.requests.Desk;
import org.linli.requests.Drafts;
import org.linli.requests.Fellows;
import org.linli.requests.RequestId;
import org.linli.requests.RequestRule;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Grant;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Flash;
import org.linli.ui.Form;
import org.linli.ui.Readers;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a clerk writes down what somebody says who rings or walks in: one screen, no mouse.
@Controller
@Allowed(Right.TAKE_REQUESTS)
@RequestMapping("/desk")
class DeskController {

    private final Desk desk;
    private final DeskHints hints;
    private final DeskTold tellings;
    private final DeskPile pile;
    private final Drafts drafts;
    private final Fellows fellows;
    private final Categories categories;
    private final Places places;
    private final Pickers pickers;
    private final Readers readers;
    private final Templates templates;

    DeskController(
            Desk desk,
            DeskHints hints,
            DeskTold tellings,
            DeskPile pile,
            Drafts drafts,
            Fellows fellows,
            Categories categories,
            Places places,
            Pickers pickers,
            Readers readers,
            Templates templates) {
        this.desk = desk;
        this.hints = hints;
        this.tellings = tellings;
        this.pile = pile;
        this.drafts = drafts;
        this.fellows = fellows;
        this.categories = categories;
        this.places = places;
        this.pickers = pickers;
        this.readers = readers;
        this.templates = templates;
    }

    /// @param told the concern that was handed in just now
    @GetMapping
    JteModel desk(Ui ui, Actor actor, @RequestParam(defaultValue = "0") long told) {
        return templates.requestsDesk(ui, page(ui, actor, DeskHint.NONE, tellings.of(new RequestId(told), actor, ui)));
    }

    /// Goes on with what was put aside.
    @GetMapping("/drafts/{submission}")
    JteModel goOn(@PathVariable UUID submission, HttpServletRequest request, Actor actor) {
        if (!(request.getAttribute(Form.class.getName()) instanceof Form))
            request.setAttribute(Form.class.getName(), pile.form(submission, actor));
        var ui = readers.of(request);
        return templates.requestsDesk(ui, page(ui, actor, DeskHint.NONE, null));
    }

    @PostMapping("/drafts/{submission}/removal")
    ResponseEntity<Void> throwAway(@PathVariable UUID submission, Actor actor, HttpServletResponse response) {
        drafts.throwAway(submission, actor);
        Flash.say(response, "requests.desk.said.thrown-away");
        return SeeOther.at("/desk");
    }

    /// What is known by now, for the right side of the screen.
    @PostMapping("/hint")
    JteModel hint(Ui ui, Actor actor, HttpServletRequest request) {
        return templates.requestsDeskHint(ui, hints.of(DeskForm.of(request), actor, ui), categories.leaves(ui));
    }

    /// Hands it in or puts it aside; or, where there is no JavaScript, looks first what is known.
    @PostMapping
    Object file(HttpServletRequest request, HttpServletResponse response, Actor actor, Ui ui) {
        var form = DeskForm.of(request);
        if (form.isPutAside()) return putAside(form, response, actor, ui);
        if (!form.isSend()) return look(request, form, actor);
        var there = form.place() == null || places.find(form.place()).isPresent();
        RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt("place", there);
        var intake = form.intake();
        var receipt = form.joined()
                .map(id -> fellows.join(new RequestId(id), intake, actor))
                .orElseGet(() -> desk.file(intake, form.urgency().orElse(null), actor));
        return SeeOther.at("/desk?told=" + receipt.id().value());
    }

    private ResponseEntity<Void> putAside(DeskForm form, HttpServletResponse response, Actor actor, Ui ui) {
        drafts.putAside(form.unfinished(), form.urgency().orElse(null), counter(actor, ui), actor);
        Flash.say(response, "requests.desk.said.put-aside");
        return SeeOther.at("/desk");
    }

    /// Where a concern lies as long as nobody has said where it is.
    private static PlacePath counter(Actor actor, Ui ui) {
        return actor.placesOf(Right.TAKE_REQUESTS, ui.today()).getFirst();
    }

    private JteModel look(HttpServletRequest request, DeskForm form, Actor actor) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        request.setAttribute(Form.class.getName(), new Form("", typed, Map.of()));
        var ui = readers.of(request);
        return templates.requestsDesk(ui, page(ui, actor, hints.of(form, actor, ui), null));
    }

    /// Wardens write down what they heard at their entrance; all others answer the phone.
    private static Channel usual(Actor actor, Ui ui) {
        var roles = actor.grants().stream()
                .filter(grant -> grant.period().contains(ui.today()) && Right.TAKE_REQUESTS.isOf(grant.role()))
                .map(Grant::role)
                .toList();
        return !roles.isEmpty() && roles.stream().allMatch(role -> role == Role.WARDEN) ? Channel.WARDEN : Channel.CALL;
    }

    private DeskPage page(Ui ui, Actor actor, DeskHint hint, DeskPage.@Nullable Told told) {
        var own = actor.placesOf(Right.TAKE_REQUESTS, ui.today());
        var within = own.size() == 1 ? own.getFirst() : PlacePath.ALL;
        return new DeskPage(
                TypedText.key(ui.form().value("submission", ""))
                        .orElseGet(UUID::randomUUID)
                        .toString(),
                usual(actor, ui),
                pickers.of(ui, "place", null, within),
                within.value(),
                categories.leaves(ui),
                hint,
                pile.of(actor, ui),
                told);
    }
}
