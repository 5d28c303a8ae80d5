package org.linli.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.people.Grants;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.people.PlaceNaming;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What somebody who looks after accounts may choose from: roles, places and organisations of their own.
@Component
class OwnPlaces {

    private static final int MOST = 12;

    private final Grants grants;
    private final People people;
    private final PlaceNaming naming;

    OwnPlaces(Grants grants, People people, PlaceNaming naming) {
        this.grants = grants;
        this.people = people;
        this.naming = naming;
    }

    List<PlacePath> of(Actor actor, LocalDate today) {
        return actor.placesOf(Right.MANAGE_ACCOUNTS, today);
    }

    String nameOf(PlacePath place, Ui ui) {
        return naming.nameOf(place, ui);
    }

    List<Role> roles(Actor actor, LocalDate today) {
        return Arrays.stream(Role.values())
                .filter(role -> of(actor, today).stream().anyMatch(place -> grants.mayGive(actor, role, place)))
                .toList();
    }

    /// The reader's own places; before them what was searched for.
    List<Choice> places(Actor actor, Ui ui, String words) {
        var own = of(actor, ui.today());
        var choices = new ArrayList<Choice>();
        if (!words.isBlank()) for (var place : own) choices.addAll(naming.find(words, place, MOST, ui));
        for (var place : own) {
            var name = naming.nameOf(place, ui);
            choices.add(new Choice(place.value(), name.isEmpty() ? ui.text("people.everywhere") : name));
        }
        return choices.stream().distinct().toList();
    }

    List<Choice> organisations(Actor actor, Ui ui) {
        return of(actor, ui.today()).stream()
                .flatMap(place -> people.organisations(place).stream())
                .distinct()
                .map(body -> new Choice(body.id().toString(), name(body, ui)))
                .toList();
    }

    static String name(OrganisationSummary body, Ui ui) {
        return ui.name(body.name(), body.nameEn());
    }
}
