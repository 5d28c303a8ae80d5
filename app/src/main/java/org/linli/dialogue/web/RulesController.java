package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingRules;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.RuleTemplate;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Rules of a meeting: chosen, written anew, hung on the wall, compared version by version.
@Controller
@RequestMapping("/meetings")
class RulesController {

    private final RuleBook book;
    private final MeetingHolding holding;
    private final MeetingPages pages;
    private final RuleVersions versions;
    private final MeetingNames names;
    private final Templates templates;

    RulesController(
            RuleBook book,
            MeetingHolding holding,
            MeetingPages pages,
            RuleVersions versions,
            MeetingNames names,
            Templates templates) {
        this.book = book;
        this.holding = holding;
        this.pages = pages;
        this.versions = versions;
        this.names = names;
        this.templates = templates;
    }

    /// @param from the version that the form begins with; 0: a template
    @GetMapping("/{id:\\d+}/rules")
    @Allowed(Right.PREPARE_MEETINGS)
    JteModel choose(
            Ui ui,
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "") String template) {
        var page = mine(id, actor, ui);
        var known = book.at(page.path());
        var draft = known.stream()
                .filter(rules -> rules.id() == from)
                .map(MeetingRules::said)
                .findFirst()
                .orElseGet(() -> template(page, template, ui));
        return templates.meetingsRules(ui, new RulesPage(page, known, page.rules(), draft));
    }

    /// Writes the next version, and meets under it.
    @PostMapping("/{id:\\d+}/rules")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> write(Ui ui, Actor actor, @PathVariable MeetingId id, RulesForm form) {
        var page = mine(id, actor, ui);
        holding.suit(page.row().id(), form.rules());
        holding.setRules(page.row().id(), book.write(new PlaceId(page.place()), form.rules(), actor), actor);
        return SeeOther.at(page.row().address());
    }

    @PostMapping("/{id:\\d+}/rules/{rules}")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> take(Actor actor, @PathVariable MeetingId id, @PathVariable long rules) {
        holding.setRules(id, rules, actor);
        return SeeOther.at("/meetings/" + id);
    }

    /// For the wall.
    @GetMapping("/rules/{rules:\\d+}")
    @Open
    JteModel poster(Ui ui, @PathVariable long rules) {
        return templates.meetingsPoster(ui, book.get(rules));
    }

    /// All that the reader's places know.
    @GetMapping("/rules")
    @Allowed(Right.SEE_MEETINGS)
    JteModel shelf(Ui ui, Actor actor) {
        return templates.meetingsRuleShelf(
                ui,
                Shelf.of(
                                ui,
                                book.of(actor),
                                rules -> rules.said().name() + rules.said().lines())
                        .map(rules -> new RuleRow(
                                rules, names.place(book.placeOf(rules.id()).value(), ui))));
    }

    /// What changed from one version to another.
    ///
    /// @param against the number of the version to compare with; 0: the one before
    @GetMapping("/rules/{rules:\\d+}/versions")
    @Open
    JteModel versions(Ui ui, @PathVariable long rules, @RequestParam(defaultValue = "0") int against) {
        return templates.meetingsRuleVersions(ui, versions.of(rules, against, ui));
    }

    private static NewRules template(MeetingPage page, String named, Ui ui) {
        var row = page.row();
        var template =
                Constants.named(RuleTemplate.class, named).orElseGet(() -> RuleTemplate.of(row.kind(), row.decides()));
        return template.in(
                ui.text("dialogue.template", template),
                ui.text("dialogue.template-lines", template).lines().toList());
    }

    private MeetingPage mine(MeetingId id, Actor actor, Ui ui) {
        var page = pages.of(id, actor, ui);
        if (!page.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return page;
    }
}
