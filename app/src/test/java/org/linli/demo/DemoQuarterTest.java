package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.Pace;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.Places;
import org.linli.places.PlanFormat;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.places.SiteKind;
import org.linli.places.Standing;
import org.linli.places.WalkingTimes;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The demo quarter has its size, its names and its gaps, and can be drawn.
@DatabaseTest
class DemoQuarterTest {

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    Plans plans;

    @Autowired
    WalkingTimes walking;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void load() {
        transactions.executeWithoutResult(status -> new DemoQuarter(places, register, plans).load());
    }

    @Test
    void itHasEightCommunitiesAndHundredAndTwentyCourtyards() {
        assertThat(count("kind = 'COMMUNITY'")).isEqualTo(8);
        assertThat(count("kind = 'COURTYARD'")).isEqualTo(120);
        assertThat(count("kind = 'ENTRANCE'")).isGreaterThan(1500);
        assertThat(count("kind = 'COMMUNITY' and households not between 2700 and 3300"))
                .isZero();
    }

    @Test
    void everyCourtyardAndHouseIsDrawnWhereItLies() {
        var undrawn = db.sql("""
                        select count(*) from places.place p
                        where kind in ('COURTYARD', 'BUILDING', 'ENTRANCE')
                          and not exists (select from places.shape s where s.place = p.id and s.outline)
                        """).query(Integer.class).single();
        assertThat(undrawn).isZero();
    }

    @Test
    void whatTheStoriesSpeakOfIsThere() {
        for (var name : new String[] {"工务院 3号楼 2单元", "机务院 3号楼 2单元", "电务院 4号楼 2单元", "车务院 5号楼 1单元"})
            assertThat(places.search(name, PlacePath.ALL, 1)).as(name).hasSize(1);
        assertThat(places.search("活动室", PlacePath.ALL, 1).getFirst().fullName()).isEqualTo("铁西社区 活动室");
    }

    @Test
    void nobodyOwnsTheSewersOfTheRailwayHousing() {
        var yard = places.search("工务院", PlacePath.ALL, 1).getFirst();

        assertThat(places.responsible(yard.id(), BoundaryItem.SEWER_BELOW, LocalDate.of(2026, 1, 1)))
                .map(BoundaryOwner::standing)
                .contains(Standing.NOBODY);
    }

    @Test
    void theWholeTownIsAFewHundredThousandCharactersAndACourtyardShowsItsDoors() {
        var town = places.subdistricts().getFirst();
        var whole = plans.draw(view(town.id())).orElseThrow();
        var yard = plans.draw(
                        view(places.search("工务院", PlacePath.ALL, 1).getFirst().id()))
                .orElseThrow();

        assertThat(whole.size()).isLessThan(700_000);
        assertThat(whole.list()).hasSize(8);
        assertThat(yard.size()).isLessThan(150_000);
        assertThat(yard.list()).hasSize(6);
    }

    @Test
    void sixClinicsAreInReachOfMostAndNobodyIsLeftUncounted() {
        var town = places.subdistricts().getFirst();

        var reach = walking.reach(town.path(), SiteKind.HEALTH_CLINIC);

        assertThat(reach.sites())
                .filteredOn(site -> site.kind() == PlaceKind.ROOM)
                .hasSize(6);
        assertThat(reach.undrawn()).isEmpty();
        assertThat(reach.percent(Pace.USUAL)).isBetween(60, 90);
        assertThat(reach.percent(Pace.SLOW)).isLessThan(reach.percent(Pace.USUAL) - 15);
        assertThat(reach.unknown()).isLessThan(100);
    }

    /// 学校在东，家在南，屋子在西: a quarter of an hour there, and a quarter of an hour home.
    @Test
    void theRoomInTheWestIsAQuarterOfAnHourFromTheSchoolAndAnotherFromTheHomesInTheSouth() {
        var school = places.search("铁西小学", PlacePath.ALL, 1).getFirst().id();
        var room = places.search("新桥社区 活动室", PlacePath.ALL, 1).getFirst().id();
        var home = places.search("通信院", PlacePath.ALL, 1).getFirst().id();

        var detour = walking.detours(school, room, List.of(home)).getFirst().middle();

        assertThat(detour.there().minutes(Pace.USUAL)).isBetween(14, 16);
        assertThat(detour.back().minutes(Pace.USUAL)).isBetween(14, 16);
        assertThat(detour.straight().minutes(Pace.USUAL)).isLessThan(12);
        assertThat(walking.instead(school, room, List.of(home))
                        .getFirst()
                        .room()
                        .fullName())
                .startsWith("铁西社区");
    }

    private static PlanView view(PlaceId place) {
        return new PlanView(place, PlanFormat.SHEET, id -> "/plan?place=" + id, List.of(), List.of(), false);
    }

    private int count(String condition) {
        return db.sql("select count(*) from places.place where " + condition)
                .query(Integer.class)
                .single();
    }
}
