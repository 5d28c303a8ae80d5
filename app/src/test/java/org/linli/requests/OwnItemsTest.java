package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A department has doors to what was handed to it, and to nothing else.
@DatabaseTest
class OwnItemsTest {

    private static final Actor SELF = Actor.program("test");

    private static Quarter.Built there =
            new Quarter.Built(PlacePath.ALL, PlacePath.ALL, PlacePath.ALL, new PlaceId(0), new OrganisationId(0));

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Organisations organisations;

    @Autowired
    Requests requests;

    private Visitor officer;

    @BeforeEach
    void build() throws Exception {
        if (there.building().value() == 0) {
            there = quarter.build();
            var parks = organisations.add(
                    new OrganisationFacts(
                            "PARKS",
                            OrganisationKind.DEPARTMENT,
                            "区园林所",
                            "Parks Office",
                            PublicReach.phone("5550 0114"),
                            there.subdistrict()),
                    SELF);
            quarter.colleague("lin", "林工", Role.DEPARTMENT_OFFICER, there.subdistrict(), parks);
            var tree = say("树枝压到电线了");
            requests.accept(tree, SELF);
            requests.classify(tree, "ENV4", Urgency.ORDINARY, SELF);
            requests.dispatch(tree, parks, null, SELF);
            say("厨房地漏返水");
        }
        officer = Visitor.loggedIn(port, "lin");
    }

    @Test
    void theListAndTheBoardStandInItsNavigation() throws Exception {
        var doors = officer.get("/todo").page().select("nav a").eachAttr("href");
        assertThat(doors).contains("/requests", "/board");
    }

    @Test
    void theListHoldsOnlyItsOwn() throws Exception {
        var rows = officer.get("/requests").page().select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("树枝");
    }

    @Test
    void wordsAreLookedForFromEverywhere() throws Exception {
        assertThat(officer.get("/find?words=树枝").page().select("main a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/requests?words="));
    }

    private RequestId say(String words) {
        return requests.submit(
                        new Intake(
                                UUID.randomUUID(),
                                there.building(),
                                "",
                                "",
                                words,
                                Channel.CALL,
                                null,
                                "",
                                false,
                                null,
                                AnswerBy.CODE,
                                null,
                                List.of()),
                        SELF)
                .id();
    }
}
