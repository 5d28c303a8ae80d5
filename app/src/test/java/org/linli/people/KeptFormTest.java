package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody types for a long time, and the log-in runs out meanwhile.
@DatabaseTest
class KeptFormTest {

    private static final Actor TEST = Actor.program("test");
    private static final String PASSWORD = "seven green kites";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Organisations organisations;

    @Test
    void whatWasTypedIsThereAfterLoggingInAgainAndCanBeSent() throws Exception {
        var account = accounts.create(new NewAccount("secretary", "李慧敏", "", PASSWORD, null), TEST);
        var since = Period.since(LocalDate.of(2020, 1, 1));
        grants.give(account, new Grant(Role.TENANT_ADMIN, PlacePath.ALL, since), TEST, "");
        var visitor = new Visitor(port);
        visitor.get("/log-in");

        var asked = visitor.post(
                "/organisations/0",
                Map.of("name", "铁西供水站", "code", "WATER", "kind", "UTILITY", "place", "/", "phone", "5550 0131"));
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.page().select("input[name=kept.name]").val()).isEqualTo("铁西供水站");

        var wrong = visitor.sendForm(asked, "/log-in", Map.of("name", "secretary", "password", "no"));
        assertThat(wrong.status()).isEqualTo(422);

        var kept = visitor.sendForm(wrong, "/log-in", Map.of("name", "secretary", "password", PASSWORD));
        assertThat(kept.page().select("blockquote").eachText()).contains("铁西供水站");

        var done = visitor.sendForm(kept, "/organisations/0", Map.of());
        assertThat(done.path()).isEqualTo("/organisations");
        assertThat(done.page().select("main").text()).contains("铁西供水站", "5550 0131");
    }
}
