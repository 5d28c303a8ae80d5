package org.linli.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.places.Standing;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The fictional subdistrict 桐荫街道: eight communities; in 铁西 the old railway housing, whose pipes nobody owns.
@Component
@Profile("demo")
public class DemoQuarter {

    private static final Actor SELF = Actor.program("demo");
    private static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));
    private static final List<String> OTHERS = List.of("河沿", "东门", "槐树巷", "纺织路", "新桥", "北塔", "果园");
    private static final List<String> YARDS = List.of("一号院", "二号院", "三号院");

    private final Places places;

    DemoQuarter(Places places) {
        this.places = places;
    }

    /// Lays it out, or nothing if it is there already.
    @Transactional
    public void load() {
        if (!places.search("桐荫街道", PlacePath.ALL, 1).isEmpty()) return;
        var subdistrict = place(null, PlaceKind.SUBDISTRICT, "桐荫街道");
        var tiexi = place(subdistrict, PlaceKind.COMMUNITY, "铁西社区");
        var first = place(tiexi, PlaceKind.GRID, "第1网格");
        var second = place(tiexi, PlaceKind.GRID, "第2网格");
        for (var name : List.of("机务院", "电务院")) yard(first, name, 4);
        for (var name : List.of("工务院", "车务院")) yard(second, name, 6);
        for (var name : List.of("活动室", "居委会茶室", "卫生室")) place(tiexi, PlaceKind.ROOM, name);
        nobodyOwnsThePipes(tiexi);
        for (var name : OTHERS) community(subdistrict, name + "社区");
    }

    private void community(PlaceId subdistrict, String name) {
        var community = place(subdistrict, PlaceKind.COMMUNITY, name);
        var grid = place(community, PlaceKind.GRID, "第1网格");
        for (var yard : YARDS) yard(grid, yard, 3);
    }

    private void yard(PlaceId grid, String name, int buildings) {
        var yard = place(grid, PlaceKind.COURTYARD, name);
        for (int number = 1; number <= buildings; number++) {
            var building = place(yard, PlaceKind.BUILDING, number + "号楼");
            for (int entrance = 1; entrance <= 3; entrance++) place(building, PlaceKind.ENTRANCE, entrance + "单元");
        }
    }

    private void nobodyOwnsThePipes(PlaceId tiexi) {
        places.setBoundary(
                new BoundaryOwner(
                        tiexi, BoundaryItem.SEWER_BELOW, Standing.NOBODY, null, "", "2025 年三家一起看过，都没有图纸", SINCE),
                SELF,
                "");
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String name) {
        return places.create(new NewPlace(parent, kind, name, "", "", null, PlaceFacts.NONE, SINCE), SELF);
    }
}
