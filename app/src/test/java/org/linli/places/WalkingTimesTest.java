package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.places.OnFoot.Known;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/// How far it is on foot, on a street of 1,000 m with a clinic at its eastern end and the school in its middle.
@DatabaseTest
class WalkingTimesTest {

    private static final Actor SELF = Actor.program("test");
    private static final double EXACT = 0.02;

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    Plans plans;

    @Autowired
    WalkingTimes times;

    private PlaceSummary community;

    @BeforeEach
    void build() {
        var town = register.createAll(
                        null,
                        List.of(planned(
                                PlaceKind.SUBDISTRICT,
                                "长街街道" + System.nanoTime(),
                                PlaceFacts.NONE,
                                null,
                                List.of(planned(
                                        PlaceKind.COMMUNITY,
                                        "长街社区",
                                        households(30),
                                        null,
                                        List.of(
                                                yard("西院", house(10, 0, 15, door(10, 0, 5))),
                                                yard("东院", house(8, 700, 10)),
                                                yard("没画的院", house(5, Double.NaN, 0)),
                                                yard("没路的院", house(4, 0, 500)),
                                                room("卫生室", SiteKind.HEALTH_CLINIC, 1000, 10),
                                                room("活动室", SiteKind.ACTIVITY_ROOM, 1000, 10),
                                                room("学校", SiteKind.SCHOOL, 500, -20),
                                                room("服务站", SiteKind.SERVICE_STATION, Double.NaN, 0)))))),
                        SELF)
                .getFirst();
        community = places.children(town).getFirst();
        plans.lay(
                List.of(NewShape.feature(
                        town,
                        ShapeKind.STREET,
                        "长街",
                        "",
                        new Geometry.Line(List.of(new Point(0, 0), new Point(1000, 0))))),
                places.get(town).path(),
                SELF);
    }

    @Test
    void householdsAreCountedWithinTenMinutesOfTheNearest() {
        var reach = times.reach(community.path(), SiteKind.HEALTH_CLINIC);

        // 5 m to the street, 1,000 m along it, 10 m to the clinic: 14.1 minutes; from the east 10 + 300 + 10 m.
        var west = yard(reach, "西院").middle().orElseThrow();
        assertThat(west.metres()).isEqualTo(1015, within(EXACT));
        assertThat(west.minutes(Pace.USUAL)).isEqualTo(15);
        assertThat(west.minutes(Pace.SLOW)).isEqualTo(22);
        assertThat(yard(reach, "东院").middle().orElseThrow().minutes(Pace.USUAL)).isEqualTo(5);
        assertThat(reach.within(Pace.USUAL)).isEqualTo(8);
        assertThat(reach.known()).isEqualTo(18);
        assertThat(reach.percent(Pace.USUAL)).isEqualTo(44);
    }

    @Test
    void whatThePlanDoesNotTellIsSaidAndNeverNear() {
        var reach = times.reach(community.path(), SiteKind.HEALTH_CLINIC);

        assertThat(yard(reach, "没画的院").why()).contains(Known.NOT_DRAWN);
        assertThat(yard(reach, "没路的院").why()).contains(Known.NO_PATH);
        assertThat(yard(reach, "没路的院").middle()).isEmpty();
        // Of 30 households that were counted of the community three stand at no door.
        assertThat(reach.unplaced()).isEqualTo(3);
        assertThat(reach.unknown()).isEqualTo(5 + 4 + 3);
        var station = times.reach(community.path(), SiteKind.SERVICE_STATION);
        assertThat(station.undrawn()).extracting(PlaceSummary::name).containsExactly("服务站");
        assertThat(station.known()).isZero();
        assertThat(station.yards()).allSatisfy(yard -> assertThat(yard.why()).contains(Known.NOT_DRAWN));
    }

    @Test
    void aWayThatIsDrawnLaterCountsAtOnce() {
        var beside = new Geometry.Line(List.of(new Point(0, 0), new Point(0, 500)));
        var before = times.reach(community.path(), SiteKind.HEALTH_CLINIC);
        plans.lay(
                List.of(NewShape.feature(community.id(), ShapeKind.FOOTPATH, "", "", beside)), community.path(), SELF);

        var after = times.reach(community.path(), SiteKind.HEALTH_CLINIC);

        assertThat(yard(before, "没路的院").middle()).isEmpty();
        assertThat(yard(after, "没路的院").middle().orElseThrow().metres()).isEqualTo(1510, within(EXACT));
    }

    @Test
    void aRoomThatDoesNotLieOnTheWayHomeCostsADetour() {
        var home = find("西院");
        var detour =
                times.detours(find("学校"), find("活动室"), List.of(home)).getFirst().middle();

        // School to room 20 + 500 + 10 m, room to home 10 + 1,000 + 5 m, school to home 20 + 500 + 5 m.
        assertThat(detour.there().metres()).isEqualTo(530, within(EXACT));
        assertThat(detour.back().metres()).isEqualTo(1015, within(EXACT));
        assertThat(detour.straight().metres()).isEqualTo(525, within(EXACT));
        assertThat(detour.extra()).isEqualTo(1020, within(EXACT));
        var unknown = times.detours(find("学校"), find("服务站"), List.of(home)).getFirst();
        assertThat(unknown.middle().isKnown()).isFalse();
        assertThat(unknown.middle().known()).isEqualTo(Known.NOT_DRAWN);
    }

    @Test
    void aBegunMinuteCountsWhole() {
        assertThat(Pace.USUAL.minutes(720)).isEqualTo(10);
        assertThat(Pace.USUAL.minutes(721)).isEqualTo(11);
        assertThat(Pace.SLOW.minutes(480)).isEqualTo(10);
        assertThat(Pace.USUAL.minutes(0)).isZero();
    }

    @Test
    void onlyKindsThatAreThereAreOffered() {
        assertThat(times.kinds(community.path()))
                .containsExactly(
                        SiteKind.HEALTH_CLINIC, SiteKind.SCHOOL, SiteKind.ACTIVITY_ROOM, SiteKind.SERVICE_STATION);
    }

    private PlaceId find(String name) {
        return places.search(name, community.path(), 1).getFirst().id();
    }

    private static YardOnFoot yard(WithinReach reach, String name) {
        return reach.yards().stream()
                .filter(yard -> yard.yard().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedPlace yard(String name, PlannedPlace house) {
        return planned(PlaceKind.COURTYARD, name, PlaceFacts.NONE, null, List.of(house));
    }

    private static PlannedPlace house(int households, double x, double y, PlannedPlace... doors) {
        return planned(PlaceKind.BUILDING, "1号楼", households(households), square(x, y), List.of(doors));
    }

    private static PlannedPlace door(int households, double x, double y) {
        return planned(
                PlaceKind.ENTRANCE,
                "1单元",
                households(households),
                new Geometry.Points(List.of(new Point(x, y))),
                List.of());
    }

    private static PlannedPlace room(String name, SiteKind site, double x, double y) {
        var facts = new PlaceFacts(null, site, null, null, null, null, null, "");
        return planned(PlaceKind.ROOM, name, facts, square(x, y), List.of());
    }

    /// None where it is not drawn.
    private static @Nullable Geometry square(double x, double y) {
        if (Double.isNaN(x)) return null;
        return new Geometry.Area(List.of(
                new Point(x - 4, y - 4), new Point(x + 4, y - 4), new Point(x + 4, y + 4), new Point(x - 4, y + 4)));
    }

    private static PlaceFacts households(int count) {
        return new PlaceFacts(null, null, null, count, null, null, null, "");
    }

    private static PlannedPlace planned(
            PlaceKind kind, String name, PlaceFacts facts, @Nullable Geometry outline, List<PlannedPlace> inside) {
        return new PlannedPlace(
                new NewPlace(null, kind, name, "", "", null, facts, Period.since(LocalDate.of(2020, 1, 1))),
                outline,
                inside);
    }
}
