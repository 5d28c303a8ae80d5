package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.people.Accounts;
import org.linli.people.Grants;
import org.linli.people.Organisations;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The demo quarter has its people once, each where they work; elsewhere nobody knows of it.
@DatabaseTest
class DemoPeopleTest {

    @LocalServerPort
    int port;

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void loadedTwiceItIsThereOnce() {
        var quarter = place(null, PlaceKind.SUBDISTRICT, "桐荫街道");
        var tiexi = place(quarter, PlaceKind.COMMUNITY, "铁西社区");
        place(quarter, PlaceKind.COMMUNITY, "河沿社区");
        var grid = place(tiexi, PlaceKind.GRID, "第2网格");
        var yard = place(grid, PlaceKind.COURTYARD, "工务院");
        var building = place(yard, PlaceKind.BUILDING, "1号楼");
        var entrance = place(building, PlaceKind.ENTRANCE, "1单元");
        var demo = new DemoPeople(places, people, organisations, accounts, grants, Clock.systemUTC());

        transactions.executeWithoutResult(status -> demo.load());
        transactions.executeWithoutResult(status -> demo.load());

        var everywhere = places.get(quarter).path();
        assertThat(people.organisations(everywhere)).hasSize(DemoBody.values().length + 2);
        assertThat(people.holders(Right.TAKE_REQUESTS, places.get(entrance).path()))
                .extracting(PersonSummary::name)
                .containsExactly("马秀兰", "陈素琴", "赵立平", "李慧敏", "王建国");
        var water =
                people.organisation("WATER_UTILITY", places.get(grid).path()).orElseThrow();
        var parks = people.organisation("PARKS", places.get(grid).path()).orElseThrow();
        assertThat(people.worksHere(water.id())).isTrue();
        assertThat(people.members(parks.id())).hasSize(1);
    }

    @Test
    void outsideTheDemoNobodyIsEnteredAs() throws Exception {
        assertThat(new Visitor(port).get("/demo").status()).isEqualTo(404);
        assertThat(new Visitor(port).get("/log-in").page().select("a[href=/demo]"))
                .isEmpty();
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String name) {
        return register.create(
                new NewPlace(parent, kind, name, "", "", null, PlaceFacts.NONE, Period.since(LocalDate.of(2020, 1, 1))),
                Actor.program("test"));
    }
}
