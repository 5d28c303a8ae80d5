package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linli.demo.YardStyle.House;

/// 铁西, laid out by hand: the housing that the railway built for its people, between the line and 铁西路.
final class Tiexi {

    private Tiexi() {}

    static List<DemoYard> yards() {
        var yards = new ArrayList<DemoYard>();
        yards.add(slabs("工务院", new Parcel(1888, 1066, 146, 142), 1958, 3, 2, 5));
        yards.add(slabs("机务院", new Parcel(2046, 1090, 118, 112), 1961, 2, 2, 5));
        yards.add(slabs("车务院", new Parcel(1888, 918, 146, 138), 1964, 3, 2, 5));
        yards.add(slabs("电务院", new Parcel(2046, 946, 118, 112), 1973, 2, 2, 5));
        yards.add(slabs("车辆院", new Parcel(2176, 940, 112, 112), 1978, 2, 2, 5));
        yards.add(slabs("线路院", new Parcel(2300, 924, 68, 96), 1984, 2, 1, 6));
        yards.add(slabs("列车院", new Parcel(1888, 790, 112, 112), 1966, 2, 2, 4));
        yards.add(slabs("铁建院", new Parcel(2108, 796, 116, 110), 1981, 2, 2, 6));
        yards.add(slabs("水电院", new Parcel(2352, 788, 112, 110), 1986, 2, 2, 5));
        yards.add(slabs("给水院", new Parcel(1888, 656, 88, 116), 1959, 2, 1, 3));
        yards.add(slabs("通信院", new Parcel(1986, 656, 92, 116), 1969, 2, 1, 4));
        yards.add(slabs("客运院", new Parcel(2088, 656, 92, 116), 1976, 2, 1, 5));
        yards.add(slabs("货场院", new Parcel(2190, 656, 88, 116), 1962, 2, 1, 4));
        yards.add(slabs("大修院", new Parcel(2288, 656, 88, 116), 1988, 2, 1, 6));
        yards.add(slabs("站前院", new Parcel(2386, 656, 84, 116), 1992, 2, 1, 6));
        return yards;
    }

    /// Where the tea room of the residents' committee stands, under old trees.
    static Parcel green() {
        return new Parcel(2010, 790, 88, 112);
    }

    static Parcel school() {
        return new Parcel(2236, 788, 106, 116);
    }

    /// The boiler house that stands empty since the town heats from afar.
    static Parcel boilerHouse() {
        return new Parcel(2186, 1090, 26, 13);
    }

    static Parcel clinic() {
        return new Parcel(2178, 1064, 40, 10);
    }

    static Parcel shops() {
        return new Parcel(2018, 797, 72, 9);
    }

    private static DemoYard slabs(String name, Parcel ground, int built, int rows, int across, int storeys) {
        var in = ground.inset(8);
        var chance = new SplittableRandom(name.hashCode());
        double depth = 11;
        double wide = (in.width() - 9 * (across - 1)) / across;
        double pitch = rows == 1 ? 0 : (in.depth() - depth - 10) / (rows - 1);
        var houses = new ArrayList<House>();
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < across; column++) {
                double cut = chance.nextDouble() * 0.06 * wide;
                houses.add(new House(
                        new Parcel(in.x() + column * (wide + 9), in.north() - depth - row * pitch, wide - cut, depth),
                        storeys,
                        3));
            }
        return new DemoYard(name, ground, YardStyle.STAFF, built, houses, 2);
    }
}
