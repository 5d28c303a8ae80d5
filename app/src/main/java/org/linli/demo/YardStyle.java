package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.linli.places.CourtyardType;

/// How the houses of a courtyard stand, by the years in which it was built.
enum YardStyle {
    STAFF(CourtyardType.STAFF_HOUSING_QUARTER, 1957, 1986),
    OLD(CourtyardType.OLD_COURTYARD, 1962, 1991),
    LANES(CourtyardType.ONE_STOREY_HOUSES, 1935, 1965),
    ESTATE(CourtyardType.RESIDENTIAL_ESTATE, 1998, 2016),
    RESETTLED(CourtyardType.RESETTLEMENT_HOUSING, 2001, 2012);

    private static final double EDGE = 9;

    private final CourtyardType type;
    private final int first;
    private final int last;

    YardStyle(CourtyardType type, int first, int last) {
        this.type = type;
        this.first = first;
        this.last = last;
    }

    CourtyardType type() {
        return type;
    }

    int built(RandomGenerator chance) {
        return chance.nextInt(first, last + 1);
    }

    /// @param storeys above ground
    record House(Parcel at, int storeys, int entrances) {}

    List<House> houses(Parcel yard, RandomGenerator chance) {
        var ground = yard.inset(EDGE);
        return switch (this) {
            case STAFF -> rows(ground, chance.nextInt(4, 6), 11, 58, 0.2, chance);
            case RESETTLED -> rows(ground, 6, 12, 50, 0.12, chance);
            case OLD -> round(ground, chance.nextInt(3, 5));
            case LANES -> lanes(ground, chance);
            case ESTATE -> chance.nextInt(10) < 6 ? towers(ground, chance) : rows(ground, 6, 13, 46, 0.1, chance);
        };
    }

    /// Slabs in rows that face south, here and there a gap where a shed or a lawn is.
    static List<House> rows(
            Parcel ground, int storeys, double depth, double length, double gaps, RandomGenerator chance) {
        int across = Math.max(1, (int) Math.round((ground.width() + 9) / (length + 9)));
        double pitch = depth + Math.max(20, storeys * 4.4);
        int down = Math.max(1, (int) ((ground.depth() - depth) / pitch) + 1);
        double wide = Math.min(66, (ground.width() - 9 * (across - 1)) / across);
        double free = down == 1 ? 0 : (ground.depth() - depth) / (down - 1);
        var houses = new ArrayList<House>();
        for (int row = 0; row < down; row++)
            for (int column = 0; column < across; column++) {
                if (houses.size() > 1 && chance.nextDouble() < gaps) continue;
                double cut = chance.nextDouble() * 0.14 * wide;
                double y = ground.north() - depth - row * Math.min(free, pitch * 1.35);
                var at = new Parcel(ground.x() + column * (wide + 9), y, wide - cut, depth);
                houses.add(new House(at, storeys, entrances(at.width())));
            }
        return houses;
    }

    /// Low houses round a yard that is open to the street.
    private static List<House> round(Parcel ground, int storeys) {
        double depth = 10.5;
        double wing = Math.min(ground.depth() * 0.52, 58);
        var north = new Parcel(ground.x(), ground.north() - depth, Math.min(ground.width(), 78), depth);
        var west = new Parcel(ground.x(), north.y() - storeys * 4.2 - wing, depth, wing);
        var east = new Parcel(north.east() - depth, west.y() + wing * 0.2, depth, wing * 0.8);
        var south = new Parcel(ground.x() + 18, ground.y(), Math.min(ground.width() - 36, 52), depth);
        var houses = new ArrayList<>(List.of(
                new House(north, storeys, entrances(north.width())),
                new House(west, storeys, 2),
                new House(east, storeys, 2)));
        if (west.y() - ground.y() > -4) houses.add(new House(south, 3, entrances(south.width())));
        if (ground.east() - north.east() > 34)
            houses.addAll(rows(
                    new Parcel(
                            north.east() + 12, ground.y() + 14, ground.east() - north.east() - 12, ground.depth() - 14),
                    3,
                    depth,
                    40,
                    0,
                    RandomGenerator.of("L64X128MixRandom")));
        return houses;
    }

    /// One storey, wall to wall, along lanes.
    private static List<House> lanes(Parcel ground, RandomGenerator chance) {
        var houses = new ArrayList<House>();
        double middle = ground.x() + ground.width() * (0.42 + chance.nextDouble() * 0.16);
        for (double y = ground.north() - 8; y > ground.y(); y -= 17) {
            double jog = chance.nextDouble() * 7;
            houses.add(new House(new Parcel(ground.x() + jog, y, middle - ground.x() - jog - 3, 8), 1, 3));
            double rest = ground.east() - middle - 3 - chance.nextDouble() * 9;
            if (chance.nextInt(7) > 0) houses.add(new House(new Parcel(middle + 3, y - 2, rest, 8), 1, 3));
        }
        return houses;
    }

    private static List<House> towers(Parcel ground, RandomGenerator chance) {
        var houses = new ArrayList<House>();
        int storeys = chance.nextInt(9, 15);
        int across = ground.width() > 118 ? 3 : 2;
        double pitch = ground.width() / across;
        for (int row = 0; row < 2; row++)
            for (int column = 0; column < across; column++) {
                if (row == 1 && column == across - 1 && across == 3) continue;
                double x = ground.x() + column * pitch + (row == 1 ? pitch * 0.38 : 0);
                double y = row == 0 ? ground.north() - 17 : ground.y() + ground.depth() * 0.14;
                houses.add(new House(new Parcel(Math.min(x, ground.east() - 28), y, 28, 16), storeys - row * 2, 1));
            }
        return houses;
    }

    private static int entrances(double width) {
        return Math.clamp(Math.round(width / 19), 1, 4);
    }
}
