package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The page that tells a contact in full.
@DatabaseTest
@Import(RevealTest.Owner.class)
class RevealTest {

    private static final PlacePath GRID = new PlacePath("/1/2/3/");
    private static final Actor TEST = Actor.program("test");

    @TestConfiguration(proxyBeanMethods = false)
    static class Owner {

        @Bean
        ContactOwner owner() {
            return contact -> Optional.of(GRID);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Contacts contacts;

    @Test
    void aPurposeIsAskedAndThenThePhoneIsThere() throws Exception {
        var visitor = gridWorker("worker", GRID);
        var id = contacts.keep(new Contact("张桂英", "13800001234", ""));
        var page = "/contacts/" + id.value();
        assertThat(visitor.get(page).page().text()).contains("138****1234").doesNotContain("13800001234");

        var silent = visitor.post(page, Map.of("purpose", "OTHER"));
        var told = visitor.post(page, Map.of("purpose", "VISIT"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().text()).doesNotContain("13800001234");
        assertThat(told.page().select("#contact").text()).contains("张桂英", "13800001234");
    }

    @Test
    void theNextGridIsToldNothing() throws Exception {
        var visitor = gridWorker("neighbour", new PlacePath("/1/2/4/"));
        var id = contacts.keep(new Contact("张桂英", "13800001234", ""));
        visitor.get("/me");

        assertThat(visitor.get("/contacts/" + id.value()).status()).isEqualTo(403);
        assertThat(visitor.post("/contacts/" + id.value(), Map.of("purpose", "VISIT"))
                        .status())
                .isEqualTo(403);
    }

    private Visitor gridWorker(String name, PlacePath place) throws Exception {
        var account = accounts.create(new NewAccount(name, name, "", "seven green kites", null), TEST);
        var since = Period.since(LocalDate.of(2020, 1, 1));
        grants.give(account, new Grant(Role.GRID_WORKER, place, since), TEST, "");
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", name, "password", "seven green kites", "to", "/me"));
        return visitor;
    }
}
