package org.linli.testing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.people.Accounts;
import org.linli.people.Grants;
import org.linli.people.NewAccount;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.Places;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small fictional quarter to test in: one subdistrict, two communities, one building, a committee and a utility.
@TestComponent
public final class Quarter {

    public static final String PASSWORD = "tea paper ink 26";

    private static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));
    private static final Actor BUILDER = Actor.program("test");

    private final Places places;
    private final PlaceRegister register;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Grants grants;
    private final JdbcClient db;

    public Quarter(
            Places places,
            PlaceRegister register,
            Organisations organisations,
            Accounts accounts,
            Grants grants,
            JdbcClient db) {
        this.places = places;
        this.register = register;
        this.organisations = organisations;
        this.accounts = accounts;
        this.grants = grants;
        this.db = db;
    }

    /// What was built.
    public record Built(
            PlacePath subdistrict, PlacePath community, PlacePath other, PlaceId building, OrganisationId committee) {}

    public Built build() {
        return build("桐荫街道");
    }

    /// One more, whose subdistrict is called so.
    public Built build(String name) {
        var subdistrict = place(null, PlaceKind.SUBDISTRICT, name);
        var community = place(subdistrict, PlaceKind.COMMUNITY, "铁西社区");
        var other = place(subdistrict, PlaceKind.COMMUNITY, "河沿社区");
        var courtyard = place(community, PlaceKind.COURTYARD, "工务院");
        var building = place(courtyard, PlaceKind.BUILDING, "3号楼");
        var path = places.get(community).path();
        var committee = organisations.add(
                new OrganisationFacts(
                        "COMMITTEE",
                        OrganisationKind.COMMITTEE,
                        "铁西社区居委会",
                        "Tiexi committee",
                        PublicReach.phone("5550 0123"),
                        path),
                BUILDER);
        return new Built(places.get(subdistrict).path(), path, places.get(other).path(), building, committee);
    }

    /// A community in another subdistrict.
    public PlacePath elsewhere() {
        var subdistrict = place(null, PlaceKind.SUBDISTRICT, "槐荫街道");
        return places.get(place(subdistrict, PlaceKind.COMMUNITY, "东门社区")).path();
    }

    /// The number of the contact that was kept last.
    public String lastContact() {
        return db.sql("select max(id)::text from people.contact")
                .query(String.class)
                .single();
    }

    /// Somebody with one role in one place, who logs in with [#PASSWORD].
    public AccountId colleague(String logInName, String name, Role role, PlacePath place, OrganisationId organisation) {
        var account = accounts.create(new NewAccount(logInName, name, "", PASSWORD, organisation), BUILDER);
        grants.give(account, new Grant(role, place, SINCE), BUILDER, "");
        return account;
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String name) {
        return register.create(new NewPlace(parent, kind, name, "", "", null, PlaceFacts.NONE, SINCE), BUILDER);
    }
}
