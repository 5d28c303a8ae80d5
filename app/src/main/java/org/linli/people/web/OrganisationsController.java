package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Flash;
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

/// Where departments, committees and utilities are entered and kept right.
@Controller
@Allowed(Right.MANAGE_ACCOUNTS)
@RequestMapping("/organisations")
class OrganisationsController {

    private final OrganisationLists lists;
    private final OrganisationsPages pages;
    private final Organisations organisations;
    private final Templates templates;

    OrganisationsController(
            OrganisationLists lists, OrganisationsPages pages, Organisations organisations, Templates templates) {
        this.lists = lists;
        this.pages = pages;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor) {
        return templates.peopleOrganisations(ui, lists.of(actor, ui));
    }

    @GetMapping("/new")
    JteModel fresh(Ui ui, Actor actor, @RequestParam(defaultValue = "") String where) {
        return templates.peopleOrganisation(ui, pages.fresh(actor, ui, TypedText.line(where)));
    }

    @GetMapping("/{id}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String where) {
        return templates.peopleOrganisation(ui, pages.one(new OrganisationId(id), actor, ui, TypedText.line(where)));
    }

    /// @param id 0 for a new one
    @PostMapping("/{id}")
    ResponseEntity<Void> save(
            Actor actor,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String code,
            @RequestParam OrganisationKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String address,
            @RequestParam PlacePath place) {
        var facts = new OrganisationFacts(
                TypedText.line(code),
                kind,
                TypedText.line(name),
                TypedText.line(nameEn),
                new PublicReach(TypedText.line(phone), TypedText.line(hours), TypedText.line(address)),
                place);
        if (id == 0) organisations.add(facts, actor);
        else organisations.change(new OrganisationId(id), version, facts, actor);
        Flash.say(response, "people.organisation.saved", facts.name());
        return SeeOther.at("/organisations");
    }
}
