package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Role;
import org.linli.shared.TimeLimit;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A subdistrict lays down limits for itself, on a real database and at its page.
@DatabaseTest
class OwnLimitsTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    OwnLimits limits;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("wang", "王建国", Role.SUBDISTRICT_OFFICER, there.subdistrict(), there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void anOfficerSetsThemAndTheJournalKeepsThem() throws Exception {
        var officer = Visitor.loggedIn(port, "wang");
        officer.get("/limits");

        var page = officer.post("/limits", Map.of("read", "8", "remind", "3", "confirm", "10"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#read").val()).isEqualTo("8");
        assertThat(limits.of(there.subdistrict()))
                .isEqualTo(
                        new OwnLimits.Limits(TimeLimit.parse("8wh"), TimeLimit.parse("3wd"), TimeLimit.parse("10d")));
        assertThat(db.sql(
                                "select facts->>'readWithin' from journal.entry where type = 'LimitsSet' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("8wh");
    }

    @Test
    void whatIsOutOfBoundsIsRefusedAtItsField() throws Exception {
        var officer = Visitor.loggedIn(port, "wang");
        officer.get("/limits");

        for (var wrong : List.of(
                Map.of("read", "41", "remind", "3", "confirm", "10"),
                Map.of("read", "0", "remind", "3", "confirm", "10"),
                Map.of("read", "", "remind", "3", "confirm", "10"))) {
            var refused = officer.post("/limits", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("#read-error")).hasSize(1);
        }
        var refused = officer.post("/limits", Map.of("read", "4", "remind", "21", "confirm", "10"));
        assertThat(refused.page().select("#remind-error")).hasSize(1);
        refused = officer.post("/limits", Map.of("read", "4", "remind", "2", "confirm", "2"));
        assertThat(refused.page().select("#confirm-error")).hasSize(1);
    }

    @Test
    void othersDoNotSetThem() throws Exception {
        assertThatThrownBy(() -> limits.set(there.subdistrict(), 4, 2, 7, Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
        assertThat(Visitor.loggedIn(port, "zhao").get("/limits").status()).isEqualTo(403);
    }
}
