package org.linli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.linli.places.NewShape;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlannedPlace;
import org.linli.places.Point;
import org.linli.places.SiteKind;
import org.linli.shared.PlaceId;

/// The ground of the demo quarter: which courtyards its communities hold, and what stands in the midst of each.
final class DemoTown {

    private static final int HOUSEHOLDS = 3000;

    /// As far from the school of 铁西 as in the story: a quarter of an hour, and another to the homes in the south.
    private static final double BEHIND_THE_SCHOOL = 100;

    /// With that of 铁西 there are six; from the other two communities people walk further.
    private static final Set<DemoCommunity> CLINICS = EnumSet.of(
            DemoCommunity.DONGMEN,
            DemoCommunity.HUAISHU,
            DemoCommunity.XINQIAO,
            DemoCommunity.BEITA,
            DemoCommunity.GUOYUAN);

    private final Map<DemoCommunity, List<DemoYard>> yards = new EnumMap<>(DemoCommunity.class);
    private final Map<DemoCommunity, Parcel> midst = new EnumMap<>(DemoCommunity.class);

    DemoTown() {
        for (var community : DemoCommunity.values()) {
            if (community == DemoCommunity.TIEXI) {
                yards.put(community, Tiexi.yards());
                midst.put(community, Tiexi.school());
            } else divide(community);
            yards.computeIfPresent(community, (name, all) -> settled(all));
        }
    }

    List<DemoYard> yards(DemoCommunity community) {
        return yards.getOrDefault(community, List.of());
    }

    /// The rooms and houses that belong to the whole community.
    List<PlannedPlace> sites(DemoCommunity community) {
        var sites = new ArrayList<PlannedPlace>();
        var site = midst(community);
        if (community == DemoCommunity.TIEXI) {
            var green = Tiexi.green();
            sites.add(house(
                    "居委会",
                    "Residents' Committee",
                    SiteKind.COMMITTEE_OFFICE,
                    1,
                    new Parcel(green.x() + 26, green.y() + 56, 36, 15)));
            sites.add(house("卫生室楼", "Clinic House", SiteKind.HEALTH_CLINIC, 2, Tiexi.clinic()));
            sites.add(house("老锅炉房", "Old Boiler House", SiteKind.BOILER_HOUSE, 1, Tiexi.boilerHouse()));
            sites.add(house("小铺和菜店", "Shops", SiteKind.SHOPS, 1, Tiexi.shops()));
            sites.add(room("活动室", new Parcel(green.x() + 26, green.y() + 56, 16, 15)));
            sites.add(room("居委会茶室", new Parcel(green.x() + 44, green.y() + 56, 16, 15)));
            sites.add(room("卫生室", Tiexi.clinic()));
        } else {
            sites.add(house(
                    "居委会",
                    "Residents' Committee",
                    SiteKind.COMMITTEE_OFFICE,
                    1,
                    new Parcel(site.x() + 8, site.y() + 14, 34, 13)));
            double back = community == DemoCommunity.XINQIAO ? BEHIND_THE_SCHOOL : 0;
            sites.add(room("活动室", new Parcel(site.x() + 10, site.y() + 15 + back, 14, 11)));
            if (CLINICS.contains(community)) sites.add(room("卫生室", new Parcel(site.x() + 26, site.y() + 15, 14, 11)));
        }
        if (community.hasSchool()) {
            sites.add(house(
                    community.site(),
                    DemoWords.english(community.site()),
                    SiteKind.SCHOOL,
                    4,
                    new Parcel(site.x() + site.width() * 0.3, site.north() - 22, site.width() * 0.62, 13)));
        } else {
            sites.add(house(
                    "社区服务站",
                    "Service Station",
                    SiteKind.SERVICE_STATION,
                    2,
                    new Parcel(site.east() - 46, site.y() + 12, 36, 12)));
        }
        return sites;
    }

    /// Everything that is no place.
    List<NewShape> features(PlaceId subdistrict) {
        var landscape = new DemoLandscape(subdistrict);
        for (var community : DemoCommunity.values()) {
            landscape.layMidst(community, midst(community));
            var chance = new SplittableRandom(community.shown().hashCode() * 71L + 5);
            for (var yard : yards(community)) landscape.layLanes(yard.ground(), community.ground());
            landscape.layLanes(midst(community), community.ground());
            for (var yard : yards(community))
                for (var feature : yard.features(chance)) landscape.add(feature.kind(), feature.geometry());
        }
        return landscape.shapes();
    }

    /// As densely lived in as makes the community's number of households.
    private static List<DemoYard> settled(List<DemoYard> yards) {
        int landings = yards.stream().mapToInt(DemoYard::landings).sum();
        return yards.stream()
                .map(yard -> yard.with((double) HOUSEHOLDS / landings))
                .toList();
    }

    private void divide(DemoCommunity community) {
        var chance = new SplittableRandom(community.shown().hashCode() * 1009L + 11);
        var parcels = new ArrayList<>(
                Parcel.divide(community.ground(), community.yards().size() + 1, chance));
        var centre = new Point(community.ground().x() + 280, community.ground().y() + 286);
        var middle = parcels.stream()
                .min(Comparator.comparingDouble(
                        p -> centre.distance(new Point(p.x() + p.width() / 2, p.y() + p.depth() / 2))))
                .orElseThrow();
        parcels.remove(middle);
        midst.put(community, middle);
        var built = new ArrayList<DemoYard>();
        for (int i = 0; i < parcels.size(); i++) {
            var name = community.yards().get(i);
            built.add(DemoYard.generated(name.substring(1), parcels.get(i), DemoCommunity.style(name), chance));
        }
        yards.put(community, built);
    }

    private Parcel midst(DemoCommunity community) {
        return midst.getOrDefault(community, community.ground());
    }

    private static PlannedPlace house(String name, String nameEn, SiteKind site, int storeys, Parcel at) {
        return new PlannedPlace(
                DemoYard.place(
                        PlaceKind.BUILDING,
                        name,
                        nameEn,
                        new PlaceFacts(null, site, storeys, null, null, null, null, "")),
                Lie.house(at.x(), at.y(), at.width(), at.depth()),
                List.of());
    }

    private static PlannedPlace room(String name, Parcel at) {
        var english = name.equals("卫生室") ? "Clinic" : name.equals("活动室") ? "Activity Room" : "Tea Room";
        var site = name.equals("卫生室") ? SiteKind.HEALTH_CLINIC : SiteKind.ACTIVITY_ROOM;
        return new PlannedPlace(
                DemoYard.place(
                        PlaceKind.ROOM, name, english, new PlaceFacts(null, site, null, null, null, null, null, "")),
                Lie.house(at.x(), at.y(), at.width(), at.depth()),
                List.of());
    }
}
