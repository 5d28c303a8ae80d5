package org.linli.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How keys for other programs are made and revoked.
@DatabaseTest
class KeyPageTest {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    ApiKeys keys;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void people() {
        if (built) return;
        built = true;
        var there = quarter.build();
        quarter.colleague("wang", "王建国", Role.SUBDISTRICT_OFFICER, there.subdistrict(), there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void aKeyIsShownOnceKeptAsAHashAndOpensNothingOnceRevoked() throws Exception {
        var wang = visitor("wang");
        var subdistrict = wang.get("/keys").page().select("[name=subdistrict]").val();

        var made = wang.post("/keys", Map.of("subdistrict", subdistrict, "name", "市民热线", "perMinute", "60"));

        var key = made.page().select("#key").text();
        assertThat(keys.isValid(key)).isTrue();
        var after = wang.get("/keys").page();
        assertThat(after.text()).contains("市民热线").doesNotContain(key);
        assertThat(db.sql("select count(*) from open311.api_key where encode(hash, 'escape') like '%' || :key || '%'")
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .isZero();

        wang.post(after.select("form[action$=/revoke]").attr("action"), Map.of());

        assertThat(keys.isValid(key)).isFalse();
        assertThat(new Program(port)
                        .post("v2/requests.json", "api_key", key, "service_code", "HOU1", "address_string", "铁西社区")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aKeyWithoutAnOwnerIsRefusedAtTheField() throws Exception {
        var wang = visitor("wang");
        var subdistrict = wang.get("/keys").page().select("[name=subdistrict]").val();

        var refused =
                wang.post("/keys", Map.of("subdistrict", subdistrict, "name", "", "perMinute", "60", "_form", "/keys"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name-error").text()).contains("写上给谁用");
    }

    @Test
    void whoMayNotChangeDutiesMakesNoKeys() throws Exception {
        assertThat(visitor("zhao").get("/keys").status()).isEqualTo(403);
    }

    private Visitor visitor(String name) throws Exception {
        return Visitor.loggedIn(port, name);
    }
}
