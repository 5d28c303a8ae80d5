package org.linli.engine.walking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which stretches lie where, by squares, so that only neighbours are looked at.
final class Grid {

    private static final double SQUARE = 50;

    private final Map<Long, List<Integer>> squares = new HashMap<>();

    Grid(List<Stretch> stretches) {
        for (int i = 0; i < stretches.size(); i++)
            for (long square : squares(stretches.get(i), 0))
                squares.computeIfAbsent(square, s -> new ArrayList<>()).add(i);
    }

    /// The numbers of those that may lie within so many metres.
    Set<Integer> near(Stretch stretch, double metres) {
        var near = new LinkedHashSet<Integer>();
        for (long square : squares(stretch, metres)) near.addAll(squares.getOrDefault(square, List.of()));
        return near;
    }

    private static List<Long> squares(Stretch stretch, double metres) {
        var found = new ArrayList<Long>();
        long east = square(Math.max(stretch.from().x(), stretch.to().x()) + metres);
        long north = square(Math.max(stretch.from().y(), stretch.to().y()) + metres);
        for (long x = square(Math.min(stretch.from().x(), stretch.to().x()) - metres); x <= east; x++)
            for (long y = square(Math.min(stretch.from().y(), stretch.to().y()) - metres); y <= north; y++)
                found.add(x * 0x1_0000_0000L + y);
        return found;
    }

    private static long square(double metres) {
        return (long) Math.floor(metres / SQUARE);
    }
}
