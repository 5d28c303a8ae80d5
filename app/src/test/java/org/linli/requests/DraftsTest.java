package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a clerk puts aside in the middle of a call is kept for the counter until it is handed in or thrown away.
@DatabaseTest
class DraftsTest {

    private static Quarter.Built there =
            new Quarter.Built(PlacePath.ALL, PlacePath.ALL, PlacePath.ALL, new PlaceId(0), new OrganisationId(0));

    private static final String PHONE = "13800005512";

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    private Visitor clerk;

    @BeforeEach
    void logIn() throws Exception {
        if (there.building().value() == 0) {
            there = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
            quarter.colleague("qian", "钱小燕", Role.COMMUNITY_WORKER, there.community(), there.committee());
            quarter.colleague("he", "何静", Role.COMMUNITY_WORKER, there.other(), there.committee());
        }
        clerk = at("zhao");
    }

    @Test
    void aCallThatBreaksOffIsKeptWithoutPlaceAndAnotherColleagueGoesOnWithIt() throws Exception {
        var submission = putAside(Map.of("name", "孙阿姨", "phone", PHONE, "body", "地漏又冒水，她去看是哪一间"));
        var desk = at("qian").get("/desk/drafts/" + submission);
        assertThat(desk.page().select("textarea#body").text()).contains("地漏又冒水");
        assertThat(desk.page().select(".goingon").text()).contains("赵立平").doesNotContain(PHONE, "孙阿姨");
        assertThat(desk.page().select("input#phone").val()).isEmpty();

        var form = form(
                submission,
                Map.of("body", "地漏又冒水，在厨房", "place", there.building().toString()));
        form.put("go", "send");
        assertThat(at("qian").post("/desk", form).page().select("#number").text())
                .isNotBlank();

        assertThat(one("select count(*) from requests.draft where submission = ?", submission))
                .isZero();
        assertThat(one("select count(*) from requests.request where submission = ? and state <> 'DRAFT'", submission))
                .isOne();
        assertThat(db.sql("select answer_by from requests.request where submission = ?")
                        .param(submission)
                        .query(String.class)
                        .single())
                .as("the caller left a phone when it was put aside")
                .isEqualTo("CALL");
    }

    @Test
    void itStandsInNoListAndHasNoNumberBeforeItIsHandedIn() throws Exception {
        var submission =
                putAside(Map.of("body", "楼道灯坏了还没说完", "place", there.building().toString()));
        assertThat(one("select count(*) from requests.request where submission = ?", submission))
                .isZero();
        assertThat(clerk.get("/requests?q=楼道灯坏了还没说完").page().select("main").text())
                .doesNotContain("还没说完 ·");
        assertThat(clerk.get("/desk").page().select(".pileaside").text()).contains("楼道灯坏了还没说完");
    }

    @Test
    void putAsideAgainItKeepsWhoToldIt() throws Exception {
        var submission = putAside(Map.of("name", "孙阿姨", "phone", PHONE, "body", "先说了一句"));
        var kept = one("select contact from requests.draft where submission = ?", submission);
        var again = form(submission, Map.of("body", "先说了一句，又说了一句"));
        again.put("go", "aside");
        clerk.post("/desk", again);
        assertThat(one("select contact from requests.draft where submission = ?", submission))
                .isEqualTo(kept);
    }

    @Test
    void whatIsThrownAwayLeavesNeitherWordsNorContact() throws Exception {
        var submission = putAside(Map.of("name", "孙阿姨", "phone", PHONE, "body", "打错了"));
        var contact = one("select contact from requests.draft where submission = ?", submission);
        clerk.post("/desk/drafts/" + submission + "/removal", Map.of());
        assertThat(one("select count(*) from requests.draft where submission = ?", submission))
                .isZero();
        assertThat(one("select count(*) from people.contact where id = ?", contact))
                .isZero();
    }

    @Test
    void nobodyOfAnotherCommunitySeesItOrThrowsItAway() throws Exception {
        var submission =
                putAside(Map.of("body", "别的社区看不到", "place", there.building().toString()));
        var stranger = at("he");
        assertThat(stranger.get("/desk").page().text()).doesNotContain("别的社区看不到");
        assertThat(stranger.get("/desk/drafts/" + submission).status()).isEqualTo(404);
        assertThat(stranger.post("/desk/drafts/" + submission + "/removal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(one("select count(*) from requests.draft where submission = ?", submission))
                .isOne();
    }

    @Test
    void anEmptyFormIsNotPutAside() throws Exception {
        var form = form(UUID.randomUUID(), Map.of());
        form.put("go", "aside");
        assertThat(clerk.post("/desk", form).page().select("#body-error").text())
                .contains("先写一点再放");
    }

    private UUID putAside(Map<String, String> said) throws Exception {
        var submission = UUID.randomUUID();
        var form = form(submission, said);
        form.put("go", "aside");
        assertThat(clerk.post("/desk", form).path()).endsWith("/desk");
        return submission;
    }

    private static Map<String, String> form(UUID submission, Map<String, String> said) {
        var form = new HashMap<>(said);
        form.put("submission", submission.toString());
        form.put("channel", "CALL");
        form.put("how", "later");
        return form;
    }

    private long one(String sql, Object key) {
        return db.sql(sql).param(key).query(Long.class).single();
    }

    private Visitor at(String name) throws Exception {
        var visitor = Visitor.loggedIn(port, name);
        visitor.get("/desk");
        return visitor;
    }
}
