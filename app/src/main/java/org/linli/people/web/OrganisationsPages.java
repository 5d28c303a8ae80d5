package org.linli.people.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the form of an organisation shows.
@Component
class OrganisationsPages {

    private final JdbcClient db;
    private final OwnPlaces places;

    OrganisationsPages(JdbcClient db, OwnPlaces places) {
        this.db = db;
        this.places = places;
    }

    OrganisationPage fresh(Actor actor, Ui ui, String where) {
        var choices = places.places(actor, ui, where);
        var place = choices.isEmpty()
                ? PlacePath.ALL
                : new PlacePath(choices.getFirst().value());
        return new OrganisationPage(
                0,
                0,
                new OrganisationFacts("", OrganisationKind.DEPARTMENT, "", "", PublicReach.NONE, place),
                where,
                choices);
    }

    OrganisationPage one(OrganisationId id, Actor actor, Ui ui, String where) {
        return db.sql("""
                select version, code, kind, name, name_en, phone, hours, address, place
                from people.organisation
                where id = :id
                  and place like any(:own)
                """)
                .param("id", id.value())
                .param("own", AccountsPages.below(places.of(actor, ui.today())))
                .query((row, n) -> {
                    var place = new PlacePath(row.getString("place"));
                    var facts = new OrganisationFacts(
                            row.getString("code"),
                            OrganisationKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getString("name_en"),
                            new PublicReach(row.getString("phone"), row.getString("hours"), row.getString("address")),
                            place);
                    return new OrganisationPage(
                            id.value(), row.getInt("version"), facts, where, choices(place, actor, ui, where));
                })
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The place it has comes first, so that it is what is chosen.
    private List<Choice> choices(PlacePath place, Actor actor, Ui ui, String where) {
        var name = places.nameOf(place, ui);
        var own = new Choice(place.value(), name.isEmpty() ? ui.text("people.everywhere") : name);
        return Stream.concat(Stream.of(own), places.places(actor, ui, where).stream())
                .distinct()
                .toList();
    }
}
