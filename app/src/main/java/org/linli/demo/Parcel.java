package org.linli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// A piece of ground before it is bent: its south-western corner, its width and depth in metres.
record Parcel(double x, double y, double width, double depth) {

    private static final double LANE = 9;

    double size() {
        return width * depth;
    }

    double east() {
        return x + width;
    }

    double north() {
        return y + depth;
    }

    Parcel inset(double metres) {
        return new Parcel(x + metres, y + metres, width - 2 * metres, depth - 2 * metres);
    }

    /// Divides the ground again and again, the largest first, with a lane between the halves.
    static List<Parcel> divide(Parcel whole, int parts, RandomGenerator chance) {
        var all = new ArrayList<Parcel>();
        all.add(whole);
        while (all.size() < parts) {
            var largest =
                    all.stream().max(Comparator.comparingDouble(Parcel::size)).orElseThrow();
            all.remove(largest);
            all.addAll(largest.halves(0.42 + chance.nextDouble() * 0.16));
        }
        all.sort(Comparator.comparingDouble((Parcel p) -> -Math.round((p.y + p.depth / 2) / 90))
                .thenComparingDouble(Parcel::x));
        return all;
    }

    private List<Parcel> halves(double share) {
        if (width > depth) {
            double west = (width - LANE) * share;
            return List.of(new Parcel(x, y, west, depth), new Parcel(x + west + LANE, y, width - west - LANE, depth));
        }
        double south = (depth - LANE) * share;
        return List.of(new Parcel(x, y, width, south), new Parcel(x, y + south + LANE, width, depth - south - LANE));
    }
}
