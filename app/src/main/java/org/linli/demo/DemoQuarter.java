package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import org.linli.people.PublicBody;
import org.linli.people.PublicReach;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.PlannedPlace;
import org.linli.places.Plans;
import org.linli.places.Standing;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.BilingualText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The fictional subdistrict 桐荫街道: eight communities, 120 courtyards, a river, a railway; in 铁西 the old railway
/// housing, whose pipes nobody owns.
@Component
@Profile("demo")
public class DemoQuarter {

    private static final Actor SELF = Actor.program("demo");
    private static final int GRIDS = 4;

    private final Places places;
    private final PlaceRegister register;
    private final Plans plans;

    DemoQuarter(Places places, PlaceRegister register, Plans plans) {
        this.places = places;
        this.register = register;
        this.plans = plans;
    }

    /// Lays it out, or nothing if it is there already.
    @Transactional
    public void load() {
        if (!places.search("桐荫街道", PlacePath.ALL, 1).isEmpty()) return;
        var town = new DemoTown();
        var planned = new ArrayList<PlannedPlace>();
        for (var community : DemoCommunity.values()) planned.add(community(community, town));
        var subdistrict = register.createAll(
                        null,
                        List.of(new PlannedPlace(
                                DemoYard.place(PlaceKind.SUBDISTRICT, "桐荫街道", "Tongyin Subdistrict", PlaceFacts.NONE),
                                Lie.area(0, 0, 2500, 1240),
                                planned)),
                        SELF)
                .getFirst();
        var path = places.get(subdistrict).path();
        plans.lay(town.features(subdistrict), path, SELF);
        for (var community : places.children(subdistrict)) owners(community);
    }

    private static PlannedPlace community(DemoCommunity community, DemoTown town) {
        var yards = town.yards(community);
        var grids = new ArrayList<PlannedPlace>();
        int size = (yards.size() + GRIDS - 1) / GRIDS;
        int households = 0;
        for (int i = 0; i * size < yards.size(); i++) {
            var inside = yards.subList(i * size, Math.min(yards.size(), (i + 1) * size)).stream()
                    .map(DemoYard::planned)
                    .toList();
            grids.add(new PlannedPlace(
                    DemoYard.place(PlaceKind.GRID, "第" + (i + 1) + "网格", "Grid " + (i + 1), PlaceFacts.NONE),
                    null,
                    inside));
            for (var yard : inside) households += counted(yard);
        }
        var inside = new ArrayList<>(grids);
        inside.addAll(town.sites(community));
        var ground = community.ground();
        return new PlannedPlace(
                DemoYard.place(
                        PlaceKind.COMMUNITY,
                        community.shown(),
                        DemoWords.english(community.shown()),
                        new PlaceFacts(null, null, null, households, null, null, null, "")),
                Lie.area(ground.x() - 12, ground.y() - 12, ground.width() + 24, ground.depth() + 24),
                inside);
    }

    private static int counted(PlannedPlace yard) {
        var households = yard.place().facts().households();
        return households == null ? 0 : households;
    }

    /// Who keeps what in order: much is the town's, much is nobody's.
    private void owners(PlaceSummary community) {
        var id = community.id();
        owned(
                id,
                BoundaryItem.WATER_SUPPLY,
                outside("桐荫自来水公司", "Tongyin Waterworks", "5550 0170", "0:00–24:00"),
                "总表以前归公司，总表以后归各家",
                "Up to the main meter the company’s, behind it each household’s");
        owned(
                id,
                BoundaryItem.HEATING,
                outside("城北供热公司", "North Town Heating", "5550 0171", "0:00–24:00"),
                "2019 年集中供热协议",
                "District heating agreement of 2019");
        owned(
                id,
                BoundaryItem.LIGHTING,
                outside("街道城建科", "Subdistrict Construction Section", "5550 0172", "8:30–17:30"),
                "路灯移交单",
                "Handover paper of the street lamps");
        owned(
                id,
                BoundaryItem.WASTE,
                outside("街道环卫所", "Subdistrict Sanitation Yard", "5550 0173", "6:00–18:00"),
                "清运合同",
                "Waste collection contract");
        if (community.name().startsWith("铁西")) {
            note(
                    id,
                    BoundaryItem.SEWER_BELOW,
                    Standing.NOBODY,
                    PublicBody.NONE,
                    "2025 年三家一起看过，都没有图纸",
                    "All three looked at it together in 2025; none has a drawing");
            note(
                    id,
                    BoundaryItem.PIPES_BELOW,
                    Standing.NOBODY,
                    PublicBody.NONE,
                    "段上说移交了，街道说没收到",
                    "The railway says it was handed over, the subdistrict says it never came");
            note(
                    id,
                    BoundaryItem.BOUNDARY_WALL,
                    Standing.UNKNOWN,
                    PublicBody.NONE,
                    "铁路围墙的产权还在查",
                    "Whose the railway wall is, is still being looked up");
        } else if (community.name().matches("(河沿|槐树巷|北塔).*")) {
            note(
                    id,
                    BoundaryItem.PIPES_BELOW,
                    Standing.UNKNOWN,
                    PublicBody.NONE,
                    "老巷子的管子没有底图",
                    "There is no plan of the pipes in the old lanes");
        } else {
            owned(
                    id,
                    BoundaryItem.SEWER_BELOW,
                    outside("区排水所", "District Drainage Office", "5550 0174", "0:00–24:00"),
                    "2016 年管网普查",
                    "Survey of the pipes in 2016");
        }
        for (var grid : places.children(id))
            for (var yard : places.children(grid.id()))
                if (yard.name().matches(".*(小区|花园|苑)"))
                    owned(
                            yard.id(),
                            BoundaryItem.LIFT,
                            outside("物业公司", "Property company", "", ""),
                            "物业合同",
                            "Property service contract");
    }

    private static PublicBody outside(String name, String nameEn, String phone, String hours) {
        return new PublicBody(name, nameEn, new PublicReach(phone, hours, ""));
    }

    private void owned(PlaceId place, BoundaryItem item, PublicBody owner, String basis, String basisEn) {
        note(place, item, Standing.OWNED, owner, basis, basisEn);
    }

    private void note(
            PlaceId place, BoundaryItem item, Standing standing, PublicBody owner, String basis, String basisEn) {
        var says = new BilingualText(basis, basisEn);
        register.setBoundary(new BoundaryOwner(place, item, standing, null, owner, says, DemoYard.SINCE), SELF, "");
    }
}
