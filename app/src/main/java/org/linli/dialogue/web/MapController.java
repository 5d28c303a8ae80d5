package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Box;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.Stakeholders;
import org.linli.pages.Templates;
import org.linli.people.People;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
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

/// Where it is found out whom a meeting concerns, and who of them has nobody yet.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class MapController {

    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final MeetingPages pages;
    private final People people;
    private final Templates templates;

    MapController(
            Meetings meetings, Stakeholders stakeholders, MeetingPages pages, People people, Templates templates) {
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.pages = pages;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/map")
    JteModel show(Ui ui, Actor actor, @PathVariable MeetingId id) {
        var page = pages.of(id, actor, ui);
        if (!page.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var bodies = people.organisations(PlacePath.ALL).stream()
                .filter(one -> one.place().contains(page.path()))
                .map(one -> new Choice(one.id().toString(), one.name(ui)))
                .toList();
        return templates.meetingsMap(ui, page, bodies);
    }

    @PostMapping("/parties")
    ResponseEntity<Void> add(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable Integer people,
            @RequestParam(defaultValue = "") String speaker) {
        var party = new NewParty(
                Constants.named(Box.class, box).orElse(null),
                TypedText.line(name),
                organisation == null ? null : new OrganisationId(organisation),
                people,
                TypedText.line(speaker));
        stakeholders.add(id, party, actor);
        return back(id);
    }

    @PostMapping("/parties/{party}")
    ResponseEntity<Void> speak(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long party,
            @RequestParam(defaultValue = "") String speaker) {
        stakeholders.speak(id, party, TypedText.line(speaker), actor);
        return back(id);
    }

    @PostMapping("/parties/{party}/strike")
    ResponseEntity<Void> strike(Actor actor, @PathVariable MeetingId id, @PathVariable long party) {
        stakeholders.strike(id, party, actor);
        return back(id);
    }

    @PostMapping("/roles")
    ResponseEntity<Void> name(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String leads,
            @RequestParam(defaultValue = "") String answers,
            @RequestParam(defaultValue = "") String helps,
            @RequestParam(defaultValue = "") String takesPart) {
        var roles = new FourRoles(
                TypedText.line(leads), TypedText.line(answers), TypedText.line(helps), TypedText.line(takesPart));
        meetings.name(id, roles, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/map");
    }
}
