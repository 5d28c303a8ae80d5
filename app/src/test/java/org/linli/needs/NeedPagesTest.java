package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Needs seen together: what the board, the map and the comparison say, and how they are narrowed.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedPagesTest {

    private static final Actor SELF = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    GivenNeeds given;

    @Autowired
    Needs needs;

    @Autowired
    EvidenceBook book;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private Visitor secretary;

    @BeforeAll
    void build() throws Exception {
        there = quarter.build();
        quarter.colleague("xu", "徐静", Role.COMMUNITY_SECRETARY, there.subdistrict(), there.committee());
        secretary = Visitor.loggedIn(port, "xu");
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic, needs.need, needs.community_figure cascade")
                .update();
    }

    @Test
    void theBoardShowsEachNeedInTheColumnOfHowFarItHasCome() throws Exception {
        given.raise("没有修鞋的", here());
        given.sized("没有理发店", here());
        given.unmet("没有菜店", here());
        needs.match(given.unmet("没有澡堂", here()), "区里给的", SELF);

        var board = page("/needs/board");

        assertThat(column(board, "raised")).containsExactly("没有修鞋的");
        assertThat(column(board, "known")).containsExactly("没有理发店");
        assertThat(column(board, "unmet")).containsExactly("没有菜店");
        assertThat(column(board, "served")).containsExactly("没有澡堂");
        assertThat(column(board, "met")).isEmpty();
    }

    @Test
    void whoOnlyPreparesMeetingsFindsTheDoorToOneOnANeed() throws Exception {
        quarter.colleague("doors", "刘芳", Role.FACILITATOR, there.community(), there.committee());
        var need = given.unmet("没有菜店", here());

        var acts = Visitor.loggedIn(port, "doors").get("/needs/" + need).page().select(".acts a");

        assertThat(acts.eachAttr("href")).containsExactly("/meetings/new?from=NEED&number=" + need);
    }

    @Test
    void howLongANeedIsUnmetIsNotShortenedByAnAttemptThatCameToNothing() throws Exception {
        var old = given.unmet("没有菜店", here());
        given.unmet("没有澡堂", here());
        db.sql(
                        "update needs.need set unmet_since = unmet_since - 200, state_since = state_since - interval '200 days' where id = :id")
                .param("id", old.value())
                .update();
        needs.match(old, "有人想来卖菜", SELF);
        needs.leaveUnmet(old, "没来成", SELF);

        var unmet = page("/needs/board").select(".unmet ol > li");

        assertThat(unmet.eachText()).hasSize(2);
        assertThat(unmet.getFirst().text()).contains("没有菜店").contains("200");
        assertThat(page("/needs/" + old).select(".state.gap").text()).contains("200");
    }

    @Test
    void theTrendOfTheBoardIsOfTheNeedsThatItShows() throws Exception {
        given.raise("没有修鞋的", here());
        given.raise("没有裁缝", here());
        given.raise("没有公交", there.other().place());

        assertThat(raisedThisMonth(page("/needs/board"))).isEqualTo("3");
        assertThat(raisedThisMonth(page("/needs/board?place=" + there.other().place())))
                .isEqualTo("1");
        assertThat(raisedThisMonth(page("/needs/board?circle=tenants"))).isEqualTo("0");
    }

    @Test
    void theMapCountsWhatLiesInACourtyardWithItsCommunity() throws Exception {
        given.raise("没有修鞋的", here());
        given.raise("院里没有灯", courtyard());
        given.raise("没有公交", there.other().place());
        given.raise("没有医院", there.subdistrict().place());

        var lines = page("/needs/map").expectFirst(".lists > div").select("li");

        assertThat(lines.eachText()).hasSize(3);
        assertThat(lines.getFirst().text()).contains("2").contains("铁西社区");
        assertThat(lines.getFirst().select("a").attr("href")).contains("place=" + here());
        for (var line : lines) assertThat(line.select("a").attr("href")).matches(".*place=\\d+.*");
        assertThat(page(lines.getFirst().select("a").attr("href"))
                        .expectFirst(".lists > div")
                        .select("li"))
                .as("behind the line of a community lies what it counts")
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.text()).contains("2"));
    }

    @Test
    void whatTheMapDoesNotMarkItLists() throws Exception {
        var all = IntStream.range(0, 11).mapToObj(n -> "缺第" + n + "样").toList();
        for (var title : all) given.raise(title, here());

        var map = page("/needs/map");

        var signs = map.select("svg a[href^=/needs/]").eachAttr("href").stream()
                .filter(href -> href.matches("/needs/\\d+"))
                .distinct()
                .count();
        assertThat(map.select(".rest li")).hasSize((int) (all.size() - signs));
    }

    @Test
    void needsAreFoundByTheHourAtWhichTheyAreFelt() throws Exception {
        var night = given.raise("夜里没有急诊", here());
        needs.paint(night, WeekHours.NEVER.painted(List.of(2), 3), visit(night), SELF);
        var evening = given.raise("傍晚没有人看孩子", here());
        needs.paint(evening, WeekHours.NEVER.painted(List.of(18), 3), visit(evening), SELF);

        assertThat(page("/needs?hour=night").select("tbody [data-open]").eachText())
                .containsExactly("夜里没有急诊");
        assertThat(page("/needs?hour=workday_evening")
                        .select("tbody [data-open]")
                        .eachText())
                .containsExactly("傍晚没有人看孩子");
        assertThat(page("/needs?hour=weekend").select("tbody [data-open]")).isEmpty();
    }

    @Test
    void communitiesAreComparedByTheHeadBesideThoseThatHaveItAlike() throws Exception {
        given.unmet("没有菜店", here());
        given.raise("没有修鞋的", here());
        given.raise("没有公交", there.other().place());
        for (var place : List.of(here(), there.other().place())) {
            figure(place, "RESIDENTS", place.equals(here()) ? "2000" : "500");
            figure(place, "AGED", place.equals(here()) ? "20" : "21");
            figure(place, "BUILT", place.equals(here()) ? "1980" : "1982");
        }

        var card = card(page("/needs/compare"), here());

        assertThat(bars(card, "每千人还缺几样")).containsExactly("1.0", "2.0");
        assertThat(bars(card, "其中没有人接的")).containsExactly("0.50", "0");
        assertThat(bars(card, "一年里每千人说过多少件事")).containsExactly("0", "0");
        assertThat(card.text()).containsOnlyOnce("和它差不多的：");
        assertThat(card.select("details dd").eachText())
                .anySatisfy(text -> assertThat(text).contains("2000").contains("统计年鉴"));
    }

    @Test
    void nothingIsSaidByTheHeadWhereNobodyKnowsHowManyLive() throws Exception {
        given.raise("没有修鞋的", here());

        assertThat(card(page("/needs/compare"), here()).text()).contains("没法按人头算");
        assertThat(page("/needs/compare").select("#unknown + p").text()).contains("说得少，不等于缺得少");
    }

    @Test
    void anUnlikelyFigureIsRefusedAndNotKept() throws Exception {
        page("/needs/compare");

        var refused = secretary.post(
                "/needs/figures",
                Map.of(
                        "community",
                        here().toString(),
                        "kind",
                        "AGED",
                        "value",
                        "120",
                        "day",
                        "2026-01-01",
                        "source",
                        "统计年鉴"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(card(page("/needs/compare"), here()).select("details dd")).isEmpty();
    }

    @Test
    void whereANeedIsExactlyIsTickedWithAboutHowMany() throws Exception {
        var need = given.raise("院里没有灯", here());
        var yard = courtyard();
        var visit = visit(need);
        var page = secretary.get("/needs/" + need + "/hours");

        secretary.sendForm(
                page,
                "/needs/" + need + "/places",
                Map.of("in", yard.toString(), "about-" + yard, "40", "basis", String.valueOf(visit)));

        assertThat(page("/needs/" + need).select(".spread li").text())
                .contains("工务院")
                .contains("40");
        assertThat(page("/needs/" + need).select(".spread li small").text()).contains("去看过");
        assertThat(page("/needs/" + need + "/hours")
                        .select("input[name=in][value=" + yard + "]")
                        .hasAttr("checked"))
                .isTrue();
        var wrong = secretary.sendForm(
                page,
                "/needs/" + need + "/places",
                Map.of("in", there.other().place().toString()));
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void aFigureFromBeforeItsSourceWasAskedForIsAskedForItAndNotShownToNeighbours() throws Exception {
        var need = given.unmet("院里没有灯", here());
        var yard = courtyard();
        var visit = visit(need);
        needs.spread(need, Map.of(yard, 40), visit, SELF);
        db.sql("update needs.need_place set evidence = null where need = :need")
                .param("need", need.value())
                .update();

        assertThat(page("/needs/" + need).select(".spread li small").text()).contains("没有写从哪儿来");
        assertThat(page("/needs/" + need).select(".spread ~ .note a").attr("href"))
                .isEqualTo("/needs/" + need + "/hours");
        assertThat(new Visitor(port)
                        .get("/needs/" + need)
                        .page()
                        .select(".spread")
                        .text())
                .contains("工务院")
                .doesNotContain("40");
        var form = secretary.get("/needs/" + need + "/hours");
        var kept = Map.of("in", yard.toString(), "about-" + yard, "40");
        assertThat(secretary.sendForm(form, "/needs/" + need + "/places", kept).status())
                .isEqualTo(422);
        secretary.sendForm(
                form,
                "/needs/" + need + "/places",
                Map.of("in", yard.toString(), "about-" + yard, "40", "basis", String.valueOf(visit)));

        assertThat(new Visitor(port)
                        .get("/needs/" + need)
                        .page()
                        .select(".spread")
                        .text())
                .contains("40", "去看过");
    }

    @Test
    void thePageThatEverybodySeesFirstSaysWhatPeopleHereLack() throws Exception {
        given.unmet("傍晚没有人看孩子", here());
        given.raise("谁家的难处", here());
        needs.verify(withEvidence("不给外人看的", here()), "看过", false, SELF);
        given.unmet("没有公交", there.other().place());

        var home = new Visitor(port).get("/?place=" + here()).page();

        var lacks = home.select(".lacks li");
        assertThat(lacks).hasSize(1);
        assertThat(lacks.text()).contains("傍晚没有人看孩子", "约 30", "工作日傍晚", "还没有人接", "0 天");
        assertThat(home.text()).doesNotContain("谁家的难处", "不给外人看的", "楼门长");
        assertThat(new Visitor(port).get(lacks.select("a").attr("href")).page().text())
                .contains("傍晚没有人看孩子");
        assertThat(home.body().text().indexOf("傍晚没有人看孩子"))
                .isLessThan(home.body().text().indexOf("大家在说"));
    }

    @Test
    void theFirstPageSaysNothingOfNeedsWhereNoneIsKnown() throws Exception {
        assertThat(new Visitor(port)
                        .get("/?place=" + there.other().place())
                        .page()
                        .select(".lacks"))
                .isEmpty();
    }

    @Test
    void aNeedOfACommunityIsFoundAtEachCourtyardThatItIsSpreadOver() throws Exception {
        var need = given.raise("院里没有灯", here());
        var yard = courtyard();
        assertThat(page("/needs?place=" + yard).select("tbody [data-open]")).isEmpty();

        needs.spread(need, Map.of(yard, 40), visit(need), SELF);

        assertThat(page("/needs?place=" + yard).select("tbody [data-open]").text())
                .contains("院里没有灯");
    }

    private static List<String> column(Document board, String key) {
        return board.select("section[aria-labelledby=c-" + key + "] li b").eachText();
    }

    private static String raisedThisMonth(Document board) {
        return board.select("#trend tbody tr").getLast().expectFirst("td").text();
    }

    private static Element card(Document page, PlaceId place) {
        return page.expectFirst("section[aria-labelledby=p-" + place + "]");
    }

    private static List<String> bars(Element card, String heading) {
        return card.select("h3:contains(" + heading + ") + ul b").eachText();
    }

    private void figure(PlaceId place, String kind, String value) throws Exception {
        page("/needs/compare");
        var answer = secretary.post(
                "/needs/figures",
                Map.of(
                        "community",
                        place.toString(),
                        "kind",
                        kind,
                        "value",
                        value,
                        "day",
                        "2026-01-01",
                        "source",
                        "统计年鉴"));
        assertThat(answer.path()).isEqualTo("/needs/compare");
    }

    private Document page(String path) throws Exception {
        var answer = secretary.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    private PlaceId here() {
        return there.community().place();
    }

    /// The one that holds the building of the quarter.
    private PlaceId courtyard() {
        return db.sql("select parent from places.place where id = :id")
                .param("id", there.building().value())
                .query((row, n) -> new PlaceId(row.getLong(1)))
                .single();
    }

    private NeedId withEvidence(String title, PlaceId place) {
        var need = given.raise(title, place);
        visit(need);
        return need;
    }

    private long visit(NeedId need) {
        return book.add(need, GivenNeeds.piece(EvidenceKind.VISIT, "去看过"), SELF);
    }
}
