package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What whoever sorts is shown about a concern that waits: what it may be, whose, why, and how sure that is.
@DatabaseTest
class SortingHintTest {

    private static final String DRAIN = "厨房地漏返水，黑水一股味儿";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    RequestStore store;

    @Autowired
    JdbcClient db;

    private Visitor zhao;

    @BeforeEach
    void build() throws Exception {
        if (there == null) {
            there = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
            quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee());
        }
        zhao = Visitor.loggedIn(port, "zhao");
    }

    @Test
    void onePressSortsAsSuggestedAndHandsItToWhoeverLeads() throws Exception {
        var id = told(DRAIN);
        var page = zhao.get("/requests/" + id);

        assertThat(page.page().select(".suggested").text()).contains("地漏", "铁西社区居委会", "只凭几个词");
        assertThat(page.page()
                        .select(".suggested [name=category] option[selected]")
                        .attr("value"))
                .isEqualTo("HOU1");
        assertThat(page.page().select("form[action$=/acts/CLASSIFY]")).isEmpty();
        zhao.sendForm(page, "/requests/" + id + "/suggestion", Map.of("category", "HOU1", "urgency", "DAMAGE"));

        var request = store.read(id);
        assertThat(request.state()).isEqualTo(RequestState.DISPATCHED);
        assertThat(request.progress().category).isEqualTo("HOU1");
        assertThat(request.progress().lead).isEqualTo(there.committee());
        assertThat(zhao.get("/requests/" + id).page().select(".suggested")).isEmpty();
    }

    @Test
    void aCorrectionIsAPersonsFindingWhichIsLearnt() throws Exception {
        var id = told(DRAIN);
        var pane = zhao.get("/todo/" + id);
        assertThat(pane.page().select(".suggested")).hasSize(1);
        assertThat(pane.page().select(".suggested button[formaction=/requests/" + id + "/acts/CLASSIFY]"))
                .hasSize(1);
        zhao.post(
                "/requests/" + id + "/acts/CLASSIFY",
                Map.of("category", "ENV1", "urgency", "ORDINARY", "version", "0", "to", "todo"));

        assertThat(store.read(id).state()).isEqualTo(RequestState.CLASSIFIED);
        assertThat(store.read(id).progress().category).isEqualTo("ENV1");
        assertThat(store.read(id).progress().confidence).isNull();
    }

    @Test
    void whoLooksAtAnOldPageDoesNotSortItAgain() throws Exception {
        var id = told(DRAIN);
        var page = zhao.get("/requests/" + id);
        requests.accept(id, Actor.program("test"));

        var stale =
                zhao.sendForm(page, "/requests/" + id + "/suggestion", Map.of("category", "HOU1", "urgency", "DAMAGE"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(store.read(id).state()).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void whoMayNotSortIsSuggestedNothing() throws Exception {
        var id = told(DRAIN);
        var chen = Visitor.loggedIn(port, "chen");
        var page = chen.get("/requests/" + id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".suggested")).isEmpty();
        assertThat(chen.post(
                                "/requests/" + id + "/suggestion",
                                Map.of("category", "HOU1", "urgency", "DAMAGE", "version", "0"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDeskIsToldWhyAndHowSureTheSuggestionIs() throws Exception {
        zhao.get("/desk");
        var hint = zhao.post(
                        "/desk/hint",
                        Map.of("body", DRAIN, "place", there.building().toString()))
                .page();

        assertThat(hint.select(".hint .reasons").text()).contains("听着像", "地漏");
        assertThat(hint.select(".hint").text()).contains("只凭几个词");
    }

    @Test
    void wordsOfDangerPressFromTheStartAndSayWhomToRingUntilAPersonLowersIt() throws Exception {
        var calm = told("楼道灯不亮");
        var id = told("一楼燃气泄漏，味道很大");

        assertThat(store.read(id).progress().urgency).isEqualTo(Urgency.HARM);
        assertThat(store.read(calm).progress().urgency).isEqualTo(Urgency.ORDINARY);
        var todo = zhao.get("/todo").page().select(".row a[data-open]").eachAttr("href");
        assertThat(todo.indexOf("/requests/" + id)).isLessThan(todo.indexOf("/requests/" + calm));
        var page = zhao.get("/requests/" + id);
        assertThat(page.page().select("main a[href=tel:119]")).isNotEmpty();
        assertThat(page.page()
                        .select(".suggested [name=urgency] option[selected]")
                        .attr("value"))
                .isEqualTo("HARM");

        zhao.post(
                "/requests/" + id + "/acts/CLASSIFY",
                Map.of("category", "HOU1", "urgency", "ORDINARY", "version", "0"));

        assertThat(store.read(id).progress().urgency).isEqualTo(Urgency.ORDINARY);
        assertThat(zhao.get("/requests/" + id).page().select("main a[href=tel:119]"))
                .isEmpty();
    }

    @Test
    void whatAGridWorkerSaidAtTheDeskLeadsTheSuggestion() throws Exception {
        var chen = Visitor.loggedIn(port, "chen");
        chen.get("/desk");
        chen.post(
                "/desk",
                Map.of(
                        "body",
                        DRAIN,
                        "place",
                        there.building().toString(),
                        "channel",
                        "CALL",
                        "how",
                        "other",
                        "category",
                        "ENV1",
                        "urgency",
                        "DELAY",
                        "go",
                        "send"));
        var id = new RequestId(
                db.sql("select max(id) from requests.request").query(Long.class).single());

        assertThat(store.read(id).state()).isEqualTo(RequestState.SUBMITTED);
        var hint = zhao.get("/requests/" + id).page().select(".suggested");
        assertThat(hint.select("[name=category] option[selected]").attr("value"))
                .isEqualTo("ENV1");
        assertThat(hint.select("[name=urgency] option[selected]").attr("value")).isEqualTo("DELAY");
        assertThat(hint.text()).contains("登记的人说是", "程序听着像");
    }

    @Test
    void aServiceChosenInAnotherProgramLeadsTheSuggestionToo() throws Exception {
        var intake = Told.at(there.building(), DRAIN);
        var id = requests.submit(
                        new Intake(
                                intake.submission(),
                                intake.place(),
                                "",
                                "",
                                DRAIN,
                                Channel.OPEN311,
                                null,
                                "",
                                true,
                                null,
                                AnswerBy.CODE,
                                "ENV1",
                                List.of()),
                        Actor.PUBLIC)
                .id();

        var hint = zhao.get("/requests/" + id).page().select(".suggested");

        assertThat(hint.select("[name=category] option[selected]").attr("value"))
                .isEqualTo("ENV1");
        assertThat(hint.text()).contains("寄来的人说是");
    }

    @Test
    void whatMayBeTheSameMatterIsShownBeforeItIsSortedAndBeforeItIsHandedOn() throws Exception {
        var first = told("三单元门口井盖松了，一踩就响");
        var second = told("三单元门口的井盖松了，踩上去就响");
        db.sql("update requests.request set state = 'CLOSED', closed_at = now() where id = :id")
                .param("id", told("三单元门口井盖松了，响").value())
                .update();

        var twins = zhao.get("/requests/" + second).page().select("section[aria-labelledby=twins] a");
        assertThat(twins.eachAttr("href")).containsExactly("/requests/" + second + "/merge?with=" + first);
        assertThat(zhao.get("/todo/" + second).page().select("section[aria-labelledby=twins] a"))
                .hasSize(1);
        zhao.post("/look", Map.of("lang", "en"));
        assertThat(zhao.get("/requests/" + second)
                        .page()
                        .select("section[aria-labelledby=twins]")
                        .text())
                .contains("The same day");
        zhao.post("/look", Map.of("lang", "zh"));

        requests.classify(second, "ENV3", Urgency.DELAY, Actor.program("test"));
        zhao.get("/requests");
        var asked = zhao.post("/requests/many?id=" + second, Map.of("act", "DISPATCH", "lead", "" + there.committee()));

        assertThat(asked.page().text()).contains("选了 1 件，其中 1 件可能和别的是同一件");
        assertThat(store.read(second).state()).isEqualTo(RequestState.CLASSIFIED);
        zhao.sendForm(asked, "/requests/many", Map.of("lead", "" + there.committee()));
        assertThat(store.read(second).state()).isEqualTo(RequestState.DISPATCHED);
    }

    private RequestId told(String words) {
        return requests.submit(Told.at(there.building(), words), Actor.PUBLIC).id();
    }
}
