package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.needs.Evidence.Speaks;
import org.linli.places.Geometry;
import org.linli.places.NewPlace;
import org.linli.places.NewShape;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.PlannedPlace;
import org.linli.places.Plans;
import org.linli.places.Point;
import org.linli.places.ShapeKind;
import org.linli.places.SiteKind;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.sheets.SheetCell;
import org.linli.sheets.SheetFile;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a secretary does with a need through its page, from the order to the day on which it is met.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedActsTest {

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
    PlaceRegister register;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient db;

    private Quarter.Built there;
    private Visitor secretary;

    @BeforeAll
    void build() throws Exception {
        there = quarter.build();
        quarter.colleague("xu", "徐静", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        secretary = Visitor.loggedIn(port, "xu");
    }

    @Test
    void aNeedIsPutInOrderLeftUnmetTakenOnStartedAndMetThroughItsPage() throws Exception {
        var need = sized("傍晚没有人看孩子");

        act(need, "PRIORITISE", Map.of("priority", "FIRST", "why", "天黑得早"));
        assertThat(state(need)).isEqualTo("排了先后");
        refused(need, "LEAVE_UNMET", Map.of("why", " "));
        act(need, "LEAVE_UNMET", Map.of("why", "没有哪家管"));
        assertThat(state(need)).isEqualTo("还没有人接");
        act(need, "MATCH", Map.of("why", "活动室和两位退休老师"));
        assertThat(page(need).select("header").text()).contains("有人接了", "活动室和两位退休老师");
        act(need, "START", Map.of());
        assertThat(state(need)).isEqualTo("正在做");
        said(need, "家长说孩子有地方去了");
        act(need, "MEET", Map.of("why", "家长说的"));
        assertThat(state(need)).isEqualTo("不缺了");
        assertThat(page(need).select(".acts form"))
                .as("nothing more is offered")
                .isEmpty();
    }

    @Test
    void whatComesNextStandsAloneAndTheRestIsFoldedUntilItIsWanted() throws Exception {
        var need = sized("没有地方晒被子");
        var bar = page(need).expectFirst(".acts");
        assertThat(bar.select("> form > .btn, > details > .btn, > .btn").eachText())
                .containsExactly("排先后", "请大家坐下来谈", "还能做的");
        var folded = bar.expectFirst("> .otheracts");
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.select("summary").eachText()).contains("变了");
        assertThat(folded.select("a").eachText()).contains("凭据和数字", "什么时候、在哪儿", "走过去要多久", "改写");

        var refused = secretary
                .sendForm(secretary.get("/needs/" + need), "/needs/" + need + "/acts/CHANGE", Map.of("why", ""))
                .page();
        assertThat(refused.expectFirst(".otheracts").hasAttr("open")).isTrue();
        assertThat(refused.select(".otheracts details[open] .err")).hasSize(1);
    }

    @Test
    void whatWouldShowIsSaidBeforehandAndCountedAgainWhenItIsMet() throws Exception {
        var need = sized("没有地方下棋");
        var source = piece(need, "数了四周", LocalDate.of(2026, 2, 1));
        var form = secretary.get("/needs/" + need + "/indicator");
        var empty = secretary.sendForm(form, "/needs/" + need + "/indicator", Map.of("measure", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().text()).contains("请写上数什么", "请写一个数", "请写上到哪天该到");

        secretary.sendForm(
                form,
                "/needs/" + need + "/indicator",
                Map.of(
                        "measure",
                        "每周来下棋的人",
                        "start",
                        "6",
                        "startDay",
                        "2026-02-01",
                        "evidence",
                        String.valueOf(source),
                        "target",
                        "25",
                        "targetDay",
                        "2027-03-01"));
        assertThat(page(need).select(".indicator").text()).contains("每周来下棋的人", "6", "数了四周", "25", "还没数");

        needs.prioritise(need, Priority.SOON, "大家排的", SELF);
        needs.match(need, "居委会腾屋子", SELF);
        needs.start(need, SELF);
        said(need, "棋友说好了");
        assertThat(refused(need, "MEET", Map.of("why", "棋友说的"))).contains("说好了要数的，请写上现在是多少");
        act(need, "MEET", Map.of("why", "棋友说的", "reached", "27.5"));

        assertThat(state(need)).isEqualTo("不缺了");
        assertThat(page(need).select(".indicator").text())
                .contains("27.5", "到了")
                .doesNotContain("没到");
    }

    @Test
    void aNeedIsRenewedWithALaterPieceOnly() throws Exception {
        var need = sized("没有打印店");
        db.sql("update needs.need set looked_at = date '2026-03-01', expires_on = date '2027-03-01' where id = :id")
                .param("id", need.value())
                .update();
        refused(need, "RENEW", Map.of("why", "还是缺"));
        piece(need, "又问了一圈", LocalDate.now(Days.ZONE));

        act(need, "RENEW", Map.of("why", "又问了一圈"));

        assertThat(db.sql("select expires_on > current_date + 360 from needs.need where id = :id")
                        .param("id", need.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatANeedHasChangedIntoIsNamed() throws Exception {
        var old = sized("没有托管班");
        var next = sized("周末没有托管班");

        act(old, "CHANGE", Map.of("why", "学校延了时，缺的是周末", "successor", next.toString()));

        assertThat(state(old)).isEqualTo("变了");
        assertThat(page(old).select("a[href=/needs/" + next + "]")).isNotEmpty();
    }

    @Test
    void needsAreTakenAlongForAStatedPurposeAsTheListShowsThem(@TempDir Path folder) throws Exception {
        sized("没有早点铺");
        sized("别的");
        secretary.get("/needs");
        assertThat(secretary
                        .post("/needs/export", Map.of("purpose", "", "of", "/needs"))
                        .status())
                .isEqualTo(422);
        secretary.get("/needs");

        var file = Files.write(
                folder.resolve("needs.xlsx"),
                secretary.bytes("/needs/export", Map.of("purpose", "季度会上讨论", "of", "/needs?words=早点铺")));

        var rows = new ArrayList<List<String>>();
        SheetFile.of(file).read(row -> {
            rows.add(row.cells().stream().map(SheetCell::text).toList());
            return true;
        });
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("没有早点铺", "30", "20", "40", "数清楚了"));
        assertThat(rows.toString()).doesNotContain("别的").doesNotContain("楼门长");
    }

    @Test
    void whatWasPutInOrderAndServedInTimeIsCountedWithEveryRecordBehindIt() throws Exception {
        db.sql("truncate needs.topic, needs.need cascade").update();
        var served = sized("没有澡堂");
        needs.prioritise(served, Priority.SOON, "大家排的", SELF);
        needs.match(served, "区里", SELF);
        needs.start(served, SELF);
        needs.prioritise(sized("没有裁缝"), Priority.SOON, "大家排的", SELF);
        db.sql("update needs.need set circle = null, organisation = :committee where title = '没有澡堂'")
                .param("committee", there.committee().value())
                .update();

        var page = secretary.get("/needs/measures").page();

        var ranked = page.expectFirst("li[aria-labelledby=m-ranked]");
        assertThat(ranked.select(".figure0").text()).contains("100%", "1 / 1");
        assertThat(ranked.text()).contains("还有 1 项没满九十天");
        assertThat(ranked.select("li.in a").eachAttr("href")).containsExactly("/needs/" + served);
        assertThat(ranked.select("li.un").text()).contains("没有裁缝");
        assertThat(page.expectFirst("li[aria-labelledby=m-bodies]")
                        .select(".figure0")
                        .text())
                .contains("100%", "1 / 1");
        assertThat(page.select("#unknown + p").text()).contains("算不进来");
    }

    /// A street of a kilometre with the homes at its western end, the school in its middle, a room at its eastern end.
    @Test
    void whatPeopleWouldWalkToIsReckonedFromThePlanAndADetourIsSeenBeforeAnythingIsBegun() throws Exception {
        var school = room("学校", SiteKind.SCHOOL, 500, -20);
        var far = room("东头活动室", SiteKind.ACTIVITY_ROOM, 1000, 10);
        room("近处活动室", SiteKind.ACTIVITY_ROOM, 250, 10);
        var yard = drawn(PlaceKind.COURTYARD, "西头院", null, 10, 0, 15);
        plans.lay(
                List.of(NewShape.feature(
                        there.community().place(),
                        ShapeKind.STREET,
                        "长街",
                        "",
                        new Geometry.Line(List.of(new Point(0, 0), new Point(1000, 0))))),
                there.community(),
                SELF);
        var need = given.sized("放学没有去处", there.community().place());
        needs.spread(need, Collections.singletonMap(yard, null), null, SELF);
        var path = "/needs/" + need + "/on-foot";
        var form = secretary.get(path);
        assertThat(secretary.sendForm(form, path, Map.of("kind", "")).page().text())
                .contains("选一下要走去的是什么");
        var half = secretary.sendForm(
                secretary.get(path), path, Map.of("kind", "ACTIVITY_ROOM", "from", school.toString()));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().text()).contains("两处都要写");

        secretary.sendForm(
                secretary.get(path),
                path,
                Map.of("kind", "ACTIVITY_ROOM", "from", school.toString(), "room", far.toString()));

        var walk = page(need).expectFirst(".onfoot1");
        // 15 + 250 + 10 m to the nearer room: 3.8 minutes.
        assertThat(walk.select(".kin").text()).contains("西头院 → 活动室", "4 分钟", "10 户里有 10 户");
        // School to room 530 m, room to home 1,025 m, school to home 535 m: 1,020 m more.
        assertThat(walk.select("tbody td").eachText()).containsExactly("8 分钟", "15 分钟", "8 分钟", "15 分钟");
        assertThat(walk.select("[data-detour=long]").text()).contains("要多走 15 分钟");
        assertThat(walk.select(".spread").text()).contains("近处活动室 多走 1 分钟");
        assertThat(walk.select("[data-slot]")).isEmpty();
        assertThat(walk.text()).contains("还没有写一天里几点开到几点");

        var ends = Map.of("kind", "ACTIVITY_ROOM", "from", school.toString(), "room", far.toString());
        var backwards = new HashMap<>(ends);
        backwards.putAll(Map.of("opens", "18:00", "closes", "16:30"));
        assertThat(secretary
                        .sendForm(secretary.get(path), path, backwards)
                        .page()
                        .text())
                .contains("关得要比开得晚");
        var afternoon = new HashMap<>(ends);
        afternoon.putAll(Map.of("opens", "16:30", "closes", "18:00"));
        secretary.sendForm(secretary.get(path), path, afternoon);

        // 530 + 1,025 m are 21.6 minutes of 90.
        walk = page(need).expectFirst(".onfoot1");
        assertThat(walk.select("[data-slot=left]").text()).contains("开 90 分钟", "不超过 22 分钟", "占 24%");
        afternoon.put("closes", "17:50");
        secretary.sendForm(secretary.get(path), path, afternoon);
        walk = page(need).expectFirst(".onfoot1");
        assertThat(walk.select("[data-slot=eaten]").text()).contains("开 80 分钟", "22 分钟以上", "去掉 28%");
        assertThat(walk.select("tbody td").eachText()).endsWith("28%");
        // 260 m to the nearer room, 275 m home.
        assertThat(walk.select(".spread").text()).contains("近处活动室 多走 1 分钟 · 去掉 10%");

        var row = secretary.get("/needs/measures").page().expectFirst(".reaches tbody tr");
        assertThat(row.text()).contains("铁西社区");
        assertThat(row.select("a[href$=kind=ACTIVITY_ROOM]").text()).isEqualTo("100%");
        var yards = secretary
                .get("/plan/walking?kind=SCHOOL&pace=SLOW&place="
                        + there.community().place())
                .page()
                .select(".footyards tbody tr");
        // 535 m at 0.8 m/s: 11.1 minutes.
        assertThat(yards.text()).contains("西头院", "12 分钟");
    }

    private PlaceId room(String name, SiteKind site, double x, double y) {
        return drawn(PlaceKind.ROOM, name, site, 0, x, y);
    }

    private PlaceId drawn(PlaceKind kind, String name, @Nullable SiteKind site, int households, double x, double y) {
        var facts = new PlaceFacts(null, site, null, households, null, null, null, "");
        var square = new Geometry.Area(List.of(
                new Point(x - 4, y - 4), new Point(x + 4, y - 4), new Point(x + 4, y + 4), new Point(x - 4, y + 4)));
        return register.createAll(
                        there.community().place(),
                        List.of(new PlannedPlace(
                                new NewPlace(
                                        null, kind, name, "", "", null, facts, Period.since(LocalDate.of(2020, 1, 1))),
                                square,
                                List.of())),
                        SELF)
                .getFirst();
    }

    private void act(NeedId need, String act, Map<String, String> values) throws Exception {
        var answer = secretary.sendForm(secretary.get("/needs/" + need), "/needs/" + need + "/acts/" + act, values);
        assertThat(answer.status()).as(act + ": " + answer.page().text()).isEqualTo(200);
        assertThat(answer.path()).isEqualTo("/needs/" + need);
    }

    private String refused(NeedId need, String act, Map<String, String> values) throws Exception {
        var answer = secretary.sendForm(secretary.get("/needs/" + need), "/needs/" + need + "/acts/" + act, values);
        assertThat(answer.status()).as(act).isEqualTo(422);
        return answer.page().text();
    }

    private Document page(NeedId need) throws Exception {
        return secretary.get("/needs/" + need).page();
    }

    private String state(NeedId need) throws Exception {
        return page(need).expectFirst("header .state").text();
    }

    private long piece(NeedId need, String title, LocalDate day) {
        return book.add(need, new NewEvidence(EvidenceKind.VISIT, "", title, "楼门长", day, 2, Speaks.FOR, null), SELF);
    }

    /// Those who lacked it no longer do.
    private void said(NeedId need, String title) {
        book.add(
                need,
                new NewEvidence(EvidenceKind.VISIT, "", title, "家长", LocalDate.now(Days.ZONE), 2, Speaks.AGAINST, null),
                SELF);
    }

    private NeedId sized(String title) {
        return given.sized(title, there.community().place());
    }
}
