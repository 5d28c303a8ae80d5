package org.linli.demo;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.people.Accounts;
import org.linli.people.Grants;
import org.linli.people.NewAccount;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.People;
import org.linli.people.PublicReach;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The organisations and colleagues of the demo quarter. Its places must be there first.
@Component
@Profile("demo")
public class DemoPeople {

    private static final Actor SELF = Actor.program("demo");

    private final Places places;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Grants grants;
    private final Clock clock;

    DemoPeople(
            Places places, People people, Organisations organisations, Accounts accounts, Grants grants, Clock clock) {
        this.places = places;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /// Adds them all, or nothing if they are there already.
    ///
    /// @throws NotFound if the quarter lacks a place that somebody works in
    @Transactional
    public void load() {
        var quarter = places.search("桐荫街道", PlacePath.ALL, 10).stream()
                .filter(place -> place.kind() == PlaceKind.SUBDISTRICT)
                .findFirst()
                .orElseThrow(() -> new NotFound("桐荫街道"));
        if (people.organisations(quarter.path()).isEmpty()) fill(quarter);
    }

    private void fill(PlaceSummary quarter) {
        var bodies = new EnumMap<DemoBody, OrganisationId>(DemoBody.class);
        for (var body : DemoBody.values()) bodies.put(body, organisations.add(body.at(quarter.path()), SELF));
        var tiexi = below(quarter, PlaceKind.COMMUNITY, "铁西");
        var committee = committees(quarter, tiexi);
        var grid = below(tiexi, PlaceKind.GRID, "2");
        var yard = places.search("工务院", tiexi.path(), 10).stream()
                .filter(place -> place.kind() == PlaceKind.COURTYARD)
                .findFirst()
                .orElseThrow(() -> new NotFound("工务院"));
        var entrance = below(below(yard, PlaceKind.BUILDING, ""), PlaceKind.ENTRANCE, "");
        var office = bodies.get(DemoBody.SUBDISTRICT_OFFICE);
        add(Persona.GRID, grid.path(), committee);
        add(Persona.COMMUNITY, tiexi.path(), committee);
        add(Persona.SECRETARY, tiexi.path(), committee);
        add(Persona.SUBDISTRICT, quarter.path(), office);
        add(Persona.CONSTRUCTION, quarter.path(), bodies.get(DemoBody.URBAN_CONSTRUCTION));
        add(Persona.WATER, quarter.path(), bodies.get(DemoBody.WATER_UTILITY));
        colleagues(quarter, bodies);
        add(Persona.WARDEN, entrance.path(), null);
        add(Persona.FACILITATOR, tiexi.path(), null);
        add(Persona.EVALUATOR, quarter.path(), office);
        add(Persona.ADMINISTRATOR, PlacePath.ALL, office);
    }

    private @Nullable OrganisationId committees(PlaceSummary quarter, PlaceSummary wanted) {
        OrganisationId found = null;
        var phone = 160;
        for (var community : places.children(quarter.id())) {
            if (community.kind() != PlaceKind.COMMUNITY) continue;
            var facts = new OrganisationFacts(
                    "COMMITTEE",
                    OrganisationKind.COMMITTEE,
                    community.name() + "居委会",
                    DemoWords.english(community.name()) + " Residents' Committee",
                    new PublicReach("5550 0" + phone++, "8:30–17:30", ""),
                    community.path());
            var id = organisations.add(facts, SELF);
            if (community.equals(wanted)) found = id;
        }
        return found;
    }

    /// Somebody in every body who signs and answers; they log in nowhere.
    private void colleagues(PlaceSummary quarter, Map<DemoBody, OrganisationId> bodies) {
        var since = Period.since(Days.today(clock));
        bodies.forEach((body, organisation) -> {
            if (!people.members(organisation).isEmpty()) return;
            var account = accounts.create(
                    new NewAccount(body.name().toLowerCase(Locale.ROOT), body.colleague(), "", "", organisation), SELF);
            grants.give(account, new Grant(Role.DEPARTMENT_OFFICER, quarter.path(), since), SELF, "");
        });
    }

    private PlaceSummary below(PlaceSummary place, PlaceKind kind, String part) {
        return places.children(place.id()).stream()
                .filter(child -> child.kind() == kind && child.name().contains(part))
                .findFirst()
                .orElseThrow(() -> new NotFound(place.name() + " " + kind + " " + part));
    }

    private void add(Persona persona, PlacePath place, @Nullable OrganisationId organisation) {
        var account = accounts.create(
                new NewAccount(persona.shown(), persona.shown(), "", Persona.PASSWORD, organisation), SELF);
        var since = Period.since(Days.today(clock));
        grants.give(account, new Grant(persona.role(), place, since), SELF, "");
    }
}
