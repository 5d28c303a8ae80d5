package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.people.Grants;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.TimeLimit;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.ui.BilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The duty matrix is changed from a day on, in one's own place, and says what falls between the chairs.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutiesTest {

    private static final Actor KEEPER = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Grants grants;

    @Autowired
    Organisations organisations;

    @Autowired
    Duties duties;

    @Autowired
    DutyMatrix matrix;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    Categories categories;

    @Autowired
    JdbcClient db;

    private final LocalDate today = LocalDate.now(Days.ZONE);

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("wang", "王建国", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
        organisations.add(
                new OrganisationFacts(
                        "PARKS",
                        OrganisationKind.DEPARTMENT,
                        "区园林所",
                        "Parks Office",
                        PublicReach.phone("5550 0114"),
                        built.subdistrict()),
                KEEPER);
    }

    @BeforeEach
    void clear() {
        db.sql("delete from requests.duty where place <> '/'").update();
    }

    @Test
    void theLineOfThePlaceGoesBeforeTheCommonOneFromItsDayOn() {
        duties.set(row(built.subdistrict(), "COMMITTEE", today), KEEPER, "");
        duties.set(row(built.subdistrict(), "PARKS", today.plusDays(7)), KEEPER, "");

        assertThat(matrix.decide("ENV4", built.building()))
                .isInstanceOfSatisfying(
                        RoutingDecision.Ours.class,
                        ours -> assertThat(ours.lead().code()).isEqualTo("COMMITTEE"));
        assertThat(duties.history("ENV4", built.subdistrict()))
                .filteredOn(row -> !row.isCommon())
                .extracting(DutyRow::period)
                .containsExactly(new Period(today.plusDays(7), null), new Period(today, today.plusDays(7)));
    }

    @Test
    void whoDoesNotWorkHereIsNamedWithAWayToReachThem() {
        assertThat(matrix.decide("ENV4", built.building()))
                .isInstanceOfSatisfying(RoutingDecision.Theirs.class, theirs -> {
                    assertThat(theirs.who().name()).isEqualTo("区园林所");
                    assertThat(theirs.who().reach().phone()).isEqualTo("5550 0114");
                    assertThat(theirs.why()).extracting(Reason::key).containsExactly("leads", "reached");
                });
    }

    @Test
    void whatADutyRestsOnHasAnEnglishNameToo() throws Exception {
        var wang = Visitor.loggedIn(port, "wang");
        wang.post("/look", Map.of("lang", "en"));
        duties.set(row(built.community(), "COMMITTEE", today), KEEPER, "");

        assertThat(wang.get("/duties/ENV4").page().select(".lines").text())
                .contains("Minutes 12 of the subdistrict", "Default list of duties 2026")
                .doesNotContain("街道会议纪要", "默认责任清单");
        assertThat(matrix.decide("ENV4", built.building()))
                .isInstanceOfSatisfying(
                        RoutingDecision.Ours.class,
                        ours -> assertThat(ours.why().getFirst())
                                .isEqualTo(Reason.of(
                                        "leads-here",
                                        "绿化树木",
                                        "Green and trees",
                                        "铁西社区居委会",
                                        "Tiexi committee",
                                        "街道会议纪要 12 号",
                                        "Minutes 12 of the subdistrict",
                                        "铁西社区",
                                        "铁西社区")));
    }

    @Test
    void theListGoesOnOnANextPageAndKeepsWhatItIsNarrowedBy() throws Exception {
        var wang = Visitor.loggedIn(port, "wang");
        var first = wang.get("/duties").page();
        var second = wang.get(first.select("a[rel=next]").attr("href")).page();

        var lines = new ArrayList<>(first.select(".dutygroup tbody th a").eachText());
        assertThat(lines).hasSize(30);
        lines.addAll(second.select(".dutygroup tbody th a").eachText());
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(second.select(".pager").text()).contains("第 2 页，共 2 页");
        var narrowed = wang.get("/duties?in=" + built.subdistrict().place() + "&group=ENV&words=绿化")
                .page();
        assertThat(narrowed.select(".dutygroup tbody th a").eachText()).containsExactly("绿化树木");
        assertThat(narrowed.select(".chips a").eachAttr("href"))
                .allMatch(href -> href.contains("in=" + built.subdistrict().place()))
                .anyMatch(href -> href.contains("group=ENV"));
        assertThat(narrowed.select(".tryout input[name=group]").val()).isEqualTo("ENV");
    }

    @Test
    void whoLooksAfterSeveralSubdistrictsChoosesWhoseSortingTheySee() throws Exception {
        var other = quarter.build("柳荫街道");
        var li = quarter.colleague("li", "李慧敏", Role.SUBDISTRICT_OFFICER, built.subdistrict(), built.committee());
        grants.give(
                li,
                new Grant(Role.SUBDISTRICT_OFFICER, other.subdistrict(), Period.since(LocalDate.of(2020, 1, 1))),
                KEEPER,
                "");
        var both = Visitor.loggedIn(port, "li");

        for (var path : List.of("/sorting", "/limits", "/duties")) {
            var page = both.get(path).page();
            assertThat(page.select(".wherein a").eachText()).containsExactly("桐荫街道", "柳荫街道");
            var there = both.get(page.select(".wherein a").eachAttr("href").getLast())
                    .page();
            assertThat(there.select(".wherein [aria-current]").text()).isEqualTo("柳荫街道");
            assertThat(there.select("input[name=in]").eachAttr("value"))
                    .isNotEmpty()
                    .allMatch(in -> in.equals(other.subdistrict().place().toString()));
        }
        assertThat(Visitor.loggedIn(port, "wang").get("/sorting").page().select(".wherein"))
                .isEmpty();
    }

    @Test
    void anEndedLineLeavesTheCommonOne() {
        duties.set(row(built.community(), "COMMITTEE", today), KEEPER, "");
        var own = duties.history("ENV4", built.subdistrict()).stream()
                .filter(row -> !row.isCommon())
                .findFirst()
                .orElseThrow();

        duties.end(own.id(), today, KEEPER, "");

        assertThat(matrix.decide("ENV4", built.building())).isInstanceOf(RoutingDecision.Theirs.class);
    }

    @Test
    void aChangeNeedsALeadAPaperAndADayThatIsNotPast() {
        refused(SortingRule.A_DUTY_NAMES_WHO_LEADS, () -> duties.set(row(built.subdistrict(), " ", today), KEEPER, ""));
        refused(
                SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER,
                () -> duties.set(row(built.subdistrict(), "PARKS", today.minusDays(1)), KEEPER, ""));
    }

    @Test
    void aSubdistrictChangesItsOwnLinesAndNoOthers() {
        var officer = new Actor(
                null,
                null,
                "王建国",
                List.of(new Grant(
                        Role.SUBDISTRICT_OFFICER, built.subdistrict(), Period.since(LocalDate.of(2020, 1, 1)))));

        duties.set(row(built.community(), "COMMITTEE", today), officer, "");

        assertThatThrownBy(() -> duties.set(row(PlacePath.ALL, "COMMITTEE", today), officer, ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> taxonomy.end("ENV4", today, officer, "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatFallsBetweenTheChairsIsShown() {
        db.sql("delete from requests.duty where category = 'ENV6'").update();

        var holes = duties.holes(built.subdistrict());

        assertThat(holes)
                .filteredOn(h -> h.missing().isEmpty())
                .extracting(h -> h.category().code())
                .containsExactly("ENV6");
        assertThat(holes)
                .filteredOn(h -> h.category().code().equals("HOU5"))
                .extracting(DutyHole::missing)
                .containsExactly("URBAN_CONSTRUCTION");
        assertThat(holes).noneMatch(h -> h.category().code().equals("ENV4"));
    }

    @Test
    void aCategoryIsRenamedFromADayOnAndThePastStays() {
        var renamed = new Category(
                "ENV5", "ENV", "油烟和异味", "Fumes and smell", new Keywords(List.of("油烟", "异味"), List.of("fumes")));

        taxonomy.set(renamed, today, KEEPER, "");
        taxonomy.set(new Category("ENV7", "ENV", "新的一类", "A new one", Keywords.NONE), today.plusDays(3), KEEPER, "");

        assertThat(categories.find("ENV5")).contains(renamed);
        assertThat(categories.find("ENV7")).isEmpty();
        assertThat(db.sql("select count(*) from requests.category where code = 'ENV5'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        refused(
                SortingRule.A_CODE_IS_SHORT_AND_NEW,
                () -> taxonomy.set(new Category("env 8", "ENV", "坏的", "Bad", Keywords.NONE), today, KEEPER, ""));
        refused(SortingRule.A_CATEGORY_WITH_OTHERS_BELOW_STAYS, () -> taxonomy.end("ENV", today, KEEPER, ""));
    }

    private static DutyRow row(PlacePath place, String lead, LocalDate from) {
        return new DutyRow(
                0,
                "ENV4",
                place,
                null,
                lead,
                List.of(),
                Route.DISPATCH,
                Urgency.DELAY,
                TimeLimit.parse("4wh"),
                TimeLimit.parse("5wd"),
                new BilingualText("街道会议纪要 12 号", "Minutes 12 of the subdistrict"),
                Period.since(from));
    }
}
