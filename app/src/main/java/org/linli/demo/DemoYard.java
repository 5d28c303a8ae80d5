package org.linli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.linli.demo.YardStyle.House;
import org.linli.places.CourtyardType;
import org.linli.places.Geometry;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlannedPlace;
import org.linli.places.Point;
import org.linli.places.ShapeKind;
import org.linli.places.SiteKind;
import org.linli.shared.Period;

/// One courtyard of the demo with its houses, entrances and trees.
///
/// @param houses in the order in which they are numbered
/// @param density households a storey of an entrance
record DemoYard(String name, Parcel ground, YardStyle style, int built, List<House> houses, double density) {

    static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));

    /// Something that lies in the courtyard and is no place.
    record Feature(ShapeKind kind, Geometry geometry) {}

    static DemoYard generated(String name, Parcel ground, YardStyle style, RandomGenerator chance) {
        return new DemoYard(name, ground, style, style.built(chance), style.houses(ground, chance), 2);
    }

    PlannedPlace planned() {
        var inside = new ArrayList<PlannedPlace>();
        int households = 0;
        for (int i = 0; i < houses.size(); i++) {
            var house = houses.get(i);
            inside.add(house(house, i + 1));
            households += households(house);
        }
        return new PlannedPlace(
                place(
                        PlaceKind.COURTYARD,
                        name,
                        DemoWords.english(name),
                        new PlaceFacts(style.type(), null, null, households, built, null, null, "")),
                Lie.area(ground.x(), ground.y(), ground.width(), ground.depth()),
                inside);
    }

    /// Trees along the edge and between the houses, a way from the gate past every door.
    List<Feature> features(RandomGenerator chance) {
        var trees = new ArrayList<Point>();
        for (double x = ground.x() + 5; x < ground.east() - 4; x += 13 + chance.nextDouble() * 14)
            trees.add(Lie.bend(x, ground.y() + 3.5));
        for (double y = ground.y() + 16; y < ground.north() - 6; y += 16 + chance.nextDouble() * 18)
            trees.add(Lie.bend(chance.nextBoolean() ? ground.x() + 4 : ground.east() - 4, y));
        var ways = new ArrayList<Feature>();
        double gate = ground.x() + ground.width() / 2;
        for (var house : houses) {
            var at = house.at();
            double y = at.y() - 6;
            if (at.width() > at.depth() && style.type() != CourtyardType.ONE_STOREY_HOUSES) {
                ways.add(new Feature(
                        ShapeKind.FOOTPATH, Lie.line(Math.min(at.x(), gate), y, Math.max(at.east(), gate), y)));
                if (y - ground.y() > 20) trees.add(Lie.bend(at.x() + at.width() * chance.nextDouble(), y - 4));
            }
        }
        ways.add(new Feature(ShapeKind.FOOTPATH, Lie.line(gate, ground.y() - 4, gate, ground.north() - 22)));
        var features = new ArrayList<Feature>(ways);
        features.add(new Feature(ShapeKind.TREES, new Geometry.Points(trees)));
        return features;
    }

    static NewPlace place(PlaceKind kind, String name, String nameEn, PlaceFacts facts) {
        return new NewPlace(null, kind, name, nameEn, "", null, facts, SINCE);
    }

    private PlannedPlace house(House house, int number) {
        boolean lane = style == YardStyle.LANES;
        var at = house.at();
        var entrances = new ArrayList<PlannedPlace>();
        for (int i = 1; i <= house.entrances(); i++)
            entrances.add(new PlannedPlace(
                    place(
                            PlaceKind.ENTRANCE,
                            i + (lane ? "门" : "单元"),
                            (lane ? "Door " : "Entrance ") + i,
                            new PlaceFacts(
                                    null,
                                    null,
                                    null,
                                    households(house) / house.entrances(),
                                    null,
                                    lift(house),
                                    lane ? 0 : 3,
                                    "")),
                    Lie.door(at.x(), at.y(), at.width(), at.depth(), (i - 0.5) / house.entrances()),
                    List.of()));
        var facts = new PlaceFacts(
                null, SiteKind.HOUSING, house.storeys(), households(house), built, lift(house), null, "");
        return new PlannedPlace(
                place(PlaceKind.BUILDING, number + (lane ? "排" : "号楼"), (lane ? "Row " : "Building ") + number, facts),
                Lie.house(at.x(), at.y(), at.width(), at.depth()),
                entrances);
    }

    /// The same courtyard, as densely lived in as that.
    DemoYard with(double households) {
        return new DemoYard(name, ground, style, built, houses, households);
    }

    /// Storeys of all entrances: what households share.
    int landings() {
        return houses.stream()
                .mapToInt(house -> house.storeys() * house.entrances())
                .sum();
    }

    /// A whole number for every entrance.
    private int households(House house) {
        return (int) Math.max(1, Math.round(house.storeys() * density)) * house.entrances();
    }

    private static boolean lift(House house) {
        return house.storeys() > 7;
    }
}
