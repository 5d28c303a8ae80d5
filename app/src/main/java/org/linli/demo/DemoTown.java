package org.linli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.linli.places.Geometry;
import org.linli.places.NewShape;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlannedPlace;
import org.linli.places.Point;
import org.linli.places.ShapeKind;
import org.linli.places.SiteKind;
import org.linli.shared.PlaceId;

/// The ground of the demo quarter: what lies between the courtyards and in the midst of each community.
final class DemoTown {

    private static final int HOUSEHOLDS = 3000;

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
        var site = midst.getOrDefault(community, community.ground());
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
            for (var room : List.of("活动室", "居委会茶室", "卫生室")) sites.add(room(room));
        } else {
            sites.add(house(
                    "居委会",
                    "Residents' Committee",
                    SiteKind.COMMITTEE_OFFICE,
                    1,
                    new Parcel(site.x() + 8, site.y() + 14, 34, 13)));
            sites.add(room("活动室"));
        }
        if (isSchool(community)) {
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
        var shapes = new ArrayList<NewShape>();
        river(shapes, subdistrict);
        roads(shapes, subdistrict);
        rail(shapes, subdistrict);
        for (var community : DemoCommunity.values()) {
            midst(shapes, subdistrict, community);
            var chance = new SplittableRandom(community.shown().hashCode() * 71L + 5);
            for (var yard : yards(community))
                for (var feature : yard.features(chance))
                    shapes.add(NewShape.feature(subdistrict, feature.kind(), "", "", feature.geometry()));
        }
        return shapes;
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

    private static void river(List<NewShape> shapes, PlaceId subdistrict) {
        var west = Lie.line(1222, -900, 1228, 300, 1214, 620, 1226, 900, 1218, 2100)
                .all();
        var east = Lie.line(1252, -900, 1262, 300, 1250, 620, 1258, 900, 1254, 2100)
                .all();
        var ring = new ArrayList<>(west);
        ring.addAll(east.reversed());
        add(shapes, subdistrict, ShapeKind.WATER, "桐河", "Tong River", new Geometry.Area(ring));
        var trees = new ArrayList<Point>();
        for (int y = -400; y < 1700; y += 21) {
            trees.add(Lie.bend(1207, y));
            trees.add(Lie.bend(1272, y + 9));
        }
        add(shapes, subdistrict, ShapeKind.TREES, "", "", new Geometry.Points(trees));
    }

    private static void roads(List<NewShape> shapes, PlaceId subdistrict) {
        road(shapes, subdistrict, "铁西路", -900, 622, 1240, 622, 3400, 622);
        road(shapes, subdistrict, "纺织路", 611, -900, 611, 2100);
        road(shapes, subdistrict, "东门大街", 1862, -900, 1862, 2100);
        road(shapes, subdistrict, "南环路", -900, -4, 3400, -4);
        road(shapes, subdistrict, "北塔路", -900, 1234, 1862, 1234);
        road(shapes, subdistrict, "西环路", 0, -900, 0, 2100);
        add(
                shapes,
                subdistrict,
                ShapeKind.STREET,
                "站前街",
                "Zhanqian Street",
                Lie.line(1862, 1234, 2130, 1228, 2170, 1200, 2170, 911));
        add(shapes, subdistrict, ShapeKind.STREET, "", "", Lie.line(1862, 911, 2500, 911));
        add(shapes, subdistrict, ShapeKind.STREET, "", "", Lie.line(1862, 781, 2500, 781, 2500, 622));
        for (double y : new double[] {200, 410, 840, 1030})
            add(shapes, subdistrict, ShapeKind.STREET, "", "", Lie.line(1196, y, 1284, y));
        for (double y = 40; y < 1230; y += 24) {
            if (Math.abs(y - 622) < 30) continue;
            var trees = List.of(Lie.bend(600, y), Lie.bend(1851, y + 8));
            add(shapes, subdistrict, ShapeKind.TREES, "", "", new Geometry.Points(trees));
        }
        var along = new ArrayList<Point>();
        for (double x = 20; x < 2480; x += 17) along.add(Lie.bend(x, 636));
        add(shapes, subdistrict, ShapeKind.TREES, "", "", new Geometry.Points(along));
    }

    private static void rail(List<NewShape> shapes, PlaceId subdistrict) {
        for (int track = 0; track < 2; track++) {
            var points = new ArrayList<Point>();
            for (int i = -50; i <= 90; i++) {
                double way = i / 40.0;
                points.add(new Point(
                        2120 + track * 13 + way * 640 - bow(way) * 90, 1440 - way * 760 - bow(way) * 150 + track * 11));
            }
            add(
                    shapes,
                    subdistrict,
                    ShapeKind.RAIL,
                    track == 0 ? "往城里" : "",
                    track == 0 ? "To the city" : "",
                    new Geometry.Line(points));
        }
        var fence = new ArrayList<Point>();
        for (int i = -50; i <= 90; i++) {
            double way = i / 40.0;
            fence.add(new Point(2100 + way * 640 - bow(way) * 90, 1424 - way * 760 - bow(way) * 150));
        }
        add(shapes, subdistrict, ShapeKind.FENCE, "", "", new Geometry.Line(fence));
        add(shapes, subdistrict, ShapeKind.CHIMNEY, "", "", new Geometry.Points(List.of(Lie.bend(2220, 1092))));
    }

    /// The line bends where it passes the quarter and runs straight on beyond.
    private static double bow(double way) {
        return way < 0 || way > 1 ? 0 : way * way * (1 - way) * (1 - way) * 4;
    }

    private void midst(List<NewShape> shapes, PlaceId subdistrict, DemoCommunity community) {
        var site = community == DemoCommunity.TIEXI ? Tiexi.green() : midst.getOrDefault(community, community.ground());
        boolean park = !isSchool(community) || community == DemoCommunity.TIEXI;
        var name = community == DemoCommunity.TIEXI ? "" : park ? community.site() : "";
        add(
                shapes,
                subdistrict,
                ShapeKind.PARK,
                name,
                name.isEmpty() ? "" : DemoWords.english(name),
                Lie.area(site.x(), site.y(), site.width(), site.depth()));
        if (isSchool(community)) {
            var school = midst.getOrDefault(community, site);
            add(
                    shapes,
                    subdistrict,
                    ShapeKind.FIELD,
                    "",
                    "",
                    Lie.house(school.x() + school.width() * 0.34, school.y() + 14, school.width() * 0.6, 38));
        }
        var chance = new SplittableRandom(community.shown().hashCode() * 37L + 3);
        var trees = new ArrayList<Point>();
        for (int i = 0; i < (park ? 34 : 10); i++) {
            double x = site.x() + 5 + chance.nextDouble() * (site.width() - 10);
            double y = park ? site.y() + site.depth() * (0.42 + 0.54 * chance.nextDouble()) : site.y() + 4;
            if (community == DemoCommunity.TIEXI) y = site.y() + 26 + chance.nextDouble() * 82;
            trees.add(Lie.bend(x, y));
        }
        add(shapes, subdistrict, ShapeKind.TREES, "", "", new Geometry.Points(trees));
        if (park && community != DemoCommunity.TIEXI)
            add(
                    shapes,
                    subdistrict,
                    ShapeKind.FOOTPATH,
                    "",
                    "",
                    Lie.line(
                            site.x(),
                            site.y() + 6,
                            site.x() + site.width() * 0.5,
                            site.y() + site.depth() * 0.5,
                            site.east(),
                            site.north() - 6));
    }

    private static boolean isSchool(DemoCommunity community) {
        return community.site().endsWith("学");
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

    private static PlannedPlace room(String name) {
        var english = name.equals("卫生室") ? "Clinic" : name.equals("活动室") ? "Activity Room" : "Tea Room";
        var site = name.equals("卫生室") ? SiteKind.HEALTH_CLINIC : SiteKind.ACTIVITY_ROOM;
        return new PlannedPlace(
                DemoYard.place(
                        PlaceKind.ROOM, name, english, new PlaceFacts(null, site, null, null, null, null, null, "")),
                null,
                List.of());
    }

    private static void road(List<NewShape> shapes, PlaceId subdistrict, String name, double... xy) {
        add(shapes, subdistrict, ShapeKind.ROAD, name, DemoWords.english(name), Lie.line(xy));
    }

    private static void add(
            List<NewShape> shapes,
            PlaceId subdistrict,
            ShapeKind kind,
            String label,
            String labelEn,
            Geometry geometry) {
        shapes.add(NewShape.feature(subdistrict, kind, label, labelEn, geometry));
    }
}
