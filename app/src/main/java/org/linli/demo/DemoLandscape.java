package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linli.places.Geometry;
import org.linli.places.NewShape;
import org.linli.places.Point;
import org.linli.places.ShapeKind;
import org.linli.shared.PlaceId;

/// What lies in the demo quarter and is no place: the river, the roads, the railway, and what is green.
final class DemoLandscape {

    private static final double HALF_LANE = 4.5;
    /// A lane goes on to the street behind the houses.
    private static final double ACROSS = 5;

    private static final double AT_THE_EDGE = 6;
    private static final double TO_THE_ROAD = 26;
    private static final double RIVER = 1238;
    private static final double LAST_ROAD = 1862;

    private final PlaceId subdistrict;
    private final List<NewShape> shapes = new ArrayList<>();

    DemoLandscape(PlaceId subdistrict) {
        this.subdistrict = subdistrict;
        layRiver();
        layRoads();
        layRail();
    }

    List<NewShape> shapes() {
        return List.copyOf(shapes);
    }

    void add(ShapeKind kind, Geometry geometry) {
        add(kind, "", "", geometry);
    }

    /// The lanes round a courtyard, as far as the road where it lies at the edge of its community.
    void layLanes(Parcel yard, Parcel community) {
        double west = yard.x() - HALF_LANE;
        double south = yard.y() - HALF_LANE;
        double east = yard.east() + HALF_LANE;
        double north = yard.north() + HALF_LANE;
        double across = HALF_LANE + ACROSS;
        double toWest = yard.x() - community.x() < AT_THE_EDGE ? TO_THE_ROAD : 0;
        double toSouth = yard.y() - community.y() < AT_THE_EDGE ? TO_THE_ROAD : 0;
        double toEast = community.east() - yard.east() < AT_THE_EDGE ? TO_THE_ROAD : 0;
        double toNorth = community.north() - yard.north() < AT_THE_EDGE ? TO_THE_ROAD : 0;
        if (isAtTheRiver(west)) toWest = 0;
        if (isAtTheRiver(east) || community.east() > LAST_ROAD) toEast = 0;
        add(ShapeKind.FOOTPATH, Lie.line(west - toWest, south, east + toEast, south));
        add(ShapeKind.FOOTPATH, Lie.line(west, yard.y() - across - toSouth, west, yard.north() + across + toNorth));
        if (community.east() - yard.east() < AT_THE_EDGE) add(ShapeKind.FOOTPATH, Lie.line(east, south, east, north));
        if (community.north() - yard.north() < AT_THE_EDGE) add(ShapeKind.FOOTPATH, Lie.line(west, north, east, north));
    }

    /// Along the river runs a path, and none into it.
    private static boolean isAtTheRiver(double x) {
        return Math.abs(x - RIVER) < 60;
    }

    /// The park in the midst of a community, or the green and the field of its school.
    void layMidst(DemoCommunity community, Parcel parcel) {
        boolean tiexi = community == DemoCommunity.TIEXI;
        boolean park = tiexi || !community.hasSchool();
        var green = tiexi ? Tiexi.green() : parcel;
        var area = Lie.area(green.x(), green.y(), green.width(), green.depth());
        if (park && !tiexi) add(ShapeKind.PARK, community.site(), DemoWords.english(community.site()), area);
        else add(ShapeKind.PARK, area);
        if (community.hasSchool())
            add(
                    ShapeKind.FIELD,
                    Lie.house(parcel.x() + parcel.width() * 0.34, parcel.y() + 14, parcel.width() * 0.6, 38));
        var chance = new SplittableRandom(community.shown().hashCode() * 37L + 3);
        var trees = new ArrayList<Point>();
        for (int i = 0; i < (park ? 34 : 10); i++) {
            double x = green.x() + 5 + chance.nextDouble() * (green.width() - 10);
            double y = park ? green.y() + green.depth() * (0.42 + 0.54 * chance.nextDouble()) : green.y() + 4;
            if (tiexi) y = green.y() + 26 + chance.nextDouble() * 82;
            trees.add(Lie.bend(x, y));
        }
        add(ShapeKind.TREES, new Geometry.Points(trees));
        if (park && !tiexi)
            add(
                    ShapeKind.FOOTPATH,
                    Lie.line(
                            green.x(),
                            green.y() + 6,
                            green.x() + green.width() * 0.5,
                            green.y() + green.depth() * 0.5,
                            green.east(),
                            green.north() - 6));
    }

    private void layRiver() {
        var west = Lie.line(1222, -900, 1228, 300, 1214, 620, 1226, 900, 1218, 2100)
                .all();
        var east = Lie.line(1252, -900, 1262, 300, 1250, 620, 1258, 900, 1254, 2100)
                .all();
        var ring = new ArrayList<>(west);
        ring.addAll(east.reversed());
        add(ShapeKind.WATER, "桐河", "Tong River", new Geometry.Area(ring));
        var trees = new ArrayList<Point>();
        for (int y = -400; y < 1700; y += 21) {
            trees.add(Lie.bend(1207, y));
            trees.add(Lie.bend(1272, y + 9));
        }
        add(ShapeKind.TREES, new Geometry.Points(trees));
    }

    private void layRoads() {
        road("铁西路", -900, 622, 1240, 622, 3400, 622);
        road("纺织路", 611, -900, 611, 2100);
        road("东门大街", 1862, -900, 1862, 2100);
        road("南环路", -900, -4, 3400, -4);
        road("北塔路", -900, 1234, 1862, 1234);
        road("西环路", 0, -900, 0, 2100);
        add(ShapeKind.STREET, "站前街", "Zhanqian Street", Lie.line(1862, 1234, 2130, 1228, 2170, 1200, 2170, 911));
        add(ShapeKind.STREET, Lie.line(1862, 911, 2500, 911));
        add(ShapeKind.STREET, Lie.line(1862, 781, 2500, 781, 2500, 622));
        for (double y : new double[] {200, 410, 840, 1030}) add(ShapeKind.STREET, Lie.line(1196, y, 1284, y));
        for (double y = 40; y < 1230; y += 24) {
            if (Math.abs(y - 622) < 30) continue;
            var trees = List.of(Lie.bend(600, y), Lie.bend(1851, y + 8));
            add(ShapeKind.TREES, new Geometry.Points(trees));
        }
        var along = new ArrayList<Point>();
        for (double x = 20; x < 2480; x += 17) along.add(Lie.bend(x, 636));
        add(ShapeKind.TREES, new Geometry.Points(along));
    }

    private void layRail() {
        for (int track = 0; track < 2; track++) {
            var points = new ArrayList<Point>();
            for (int i = -50; i <= 90; i++) {
                double way = i / 40.0;
                points.add(new Point(
                        2120 + track * 13 + way * 640 - bow(way) * 90, 1440 - way * 760 - bow(way) * 150 + track * 11));
            }
            add(ShapeKind.RAIL, track == 0 ? "往城里" : "", track == 0 ? "To the city" : "", new Geometry.Line(points));
        }
        var fence = new ArrayList<Point>();
        for (int i = -50; i <= 90; i++) {
            double way = i / 40.0;
            fence.add(new Point(2100 + way * 640 - bow(way) * 90, 1424 - way * 760 - bow(way) * 150));
        }
        add(ShapeKind.FENCE, new Geometry.Line(fence));
        add(ShapeKind.CHIMNEY, new Geometry.Points(List.of(Lie.bend(2220, 1092))));
    }

    /// The line bends where it passes the quarter and runs straight on beyond.
    private static double bow(double way) {
        return way < 0 || way > 1 ? 0 : way * way * (1 - way) * (1 - way) * 4;
    }

    private void road(String name, double... xy) {
        add(ShapeKind.ROAD, name, DemoWords.english(name), Lie.line(xy));
    }

    private void add(ShapeKind kind, String label, String labelEn, Geometry geometry) {
        shapes.add(NewShape.feature(subdistrict, kind, label, labelEn, geometry));
    }
}
