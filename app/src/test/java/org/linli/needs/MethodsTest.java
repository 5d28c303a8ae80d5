package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each intake keeps the way in which it was heard, and what each way has brought is counted once.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MethodsTest {

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("men", "门长孙", Role.WARDEN, built.community(), built.committee());
        quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic, needs.need, needs.hearing_method, requests.request cascade")
                .update();
    }

    @Test
    void theDeskKeepsWhetherItCameAtADoorByTheBoxOrAsAWardensNote() throws Exception {
        assertThat(usual("zhao")).isEqualTo("CALL");
        assertThat(usual("men")).isEqualTo("WARDEN");
        for (var way : new String[] {"VISIT", "BOX", "WARDEN", "DESK", "CALL"})
            assertThat(told(way)).isEqualTo(way);
        assertThat(told("SPREADSHEET")).isEqualTo("CALL");
    }

    private String usual(String name) throws Exception {
        return Visitor.loggedIn(port, name)
                .get("/desk")
                .page()
                .select("input[name=channel][checked]")
                .val();
    }

    /// What is kept of the way in which it is said to have come.
    private String told(String way) throws Exception {
        var typed = new HashMap<>(Map.of("channel", way, "body", "路灯不亮 " + way, "how", "later", "go", "send"));
        typed.put("place", String.valueOf(built.building().value()));
        assertThat(Visitor.loggedIn(port, "zhao").post("/desk", typed).status()).isEqualTo(200);
        return db.sql("select channel from requests.request order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
