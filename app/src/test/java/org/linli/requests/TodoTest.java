package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever has a hundred things to do finds the one; whoever has five sees five.
@DatabaseTest
class TodoTest {

    private static final Actor SELF = Actor.program("test");
    private static final String SIFT = "form[role=search][action=/todo]";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static PlaceId yard;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static RequestId drain;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    PlaceRegister register;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (drain != null) return;
        var there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("qian", "钱多福", Role.COMMUNITY_WORKER, there.other(), there.committee());
        yard = register.create(
                new NewPlace(
                        there.community().place(),
                        PlaceKind.COURTYARD,
                        "车务院",
                        "",
                        "",
                        null,
                        PlaceFacts.NONE,
                        Period.since(LocalDate.of(2020, 1, 1))),
                SELF);
        for (int n = 0; n < 60; n++) requests.submit(Told.at(there.building(), "第" + n + "盏路灯不亮"), SELF);
        drain = requests.submit(Told.at(yard, "井盖下面往上返水"), SELF).id();
        requests.submit(Told.at(there.other().place(), "健身器材松了"), SELF);
        db.sql(
                        "update requests.request set state = 'CLASSIFIED', finish_due = now() + interval '3 days', category = 'ENV1'")
                .update();
        db.sql("update requests.request set finish_due = now() - interval '1 hour', category = 'HOU1' where id = :id")
                .param("id", drain.value())
                .update();
    }

    @Test
    void aLongToDoIsNarrowedByWordsPlaceKindAndTime() throws Exception {
        for (var asked : new String[] {
            "words=返水",
            "words=" + new RequestNumber(drain),
            "place=" + yard,
            "category=HOU1",
            "category=HOU",
            "due=late",
            "words=返水&due=week&place=" + yard
        })
            assertThat(todo("zhao", asked).select(".row a[data-open]").eachAttr("href"))
                    .as(asked)
                    .containsExactly("/requests/" + drain);
        assertThat(todo("zhao", "due=week")
                        .select("nav.sift [aria-current] .num")
                        .text())
                .isEqualTo("61");
    }

    @Test
    void theConditionsStandInTheAddressOfTheTabsAndOfTheNextPage() throws Exception {
        var page = todo("zhao", "words=路灯&due=week");

        assertThat(page.select("nav.sift a").eachAttr("href")).allMatch(tab -> tab.contains("due=week"));
        assertThat(page.select("a[rel=next]").attr("href")).contains("due=week", "page=2");
        assertThat(page.select(".chips").text()).contains("路灯");
        var last = todo("zhao", "words=路灯&due=week&page=2");
        assertThat(page.select(".row").size() + last.select(".row").size()).isEqualTo(60);
    }

    @Test
    void whatIsNotFoundSaysSoAndLeadsBack() throws Exception {
        var page = todo("zhao", "words=熊猫");

        assertThat(page.select(".row")).isEmpty();
        assertThat(page.select("main").text()).contains("没有找到");
        assertThat(page.select("a[href='/todo?whose=mine']")).isNotEmpty();
    }

    @Test
    void whoHasLittleToDoSeesNoSearch() throws Exception {
        assertThat(todo("qian", "").select(".row")).hasSize(1);
        assertThat(todo("qian", "").select(SIFT)).isEmpty();
        assertThat(todo("zhao", "").select(SIFT)).hasSize(1);
    }

    private Document todo(String who, String asked) throws Exception {
        return Visitor.loggedIn(port, who).get("/todo?" + asked).page();
    }
}
