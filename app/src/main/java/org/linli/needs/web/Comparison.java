package org.linli.needs.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.shared.PlaceId;

/// Which communities have it alike: those that differ least in age, disability, income and the age of their homes.
/// Every figure counts in standard deviations over all communities, so that none weighs more for its unit; the
/// distance is the Euclidean one over the figures that both have, as in the "nearest neighbours" by which English local
/// authorities are compared (CIPFA). Where fewer than two figures are known of both there is no comparison.
final class Comparison {

    /// What makes living harder, and cannot be changed by whoever works there.
    static final List<Kind> HARDSHIP = List.of(Kind.AGED, Kind.DISABLED, Kind.LOW_INCOME, Kind.BUILT);

    private static final int NEEDED = 2;

    private final Map<PlaceId, Map<Kind, Double>> figures;
    private final Map<Kind, Double> deviations = new EnumMap<>(Kind.class);

    Comparison(Map<PlaceId, Map<Kind, Double>> figures) {
        this.figures = figures;
        for (var kind : HARDSHIP) deviations.put(kind, deviation(kind));
    }

    /// The nearest others, nearest first.
    List<PlaceId> alike(PlaceId place, int most) {
        record Near(PlaceId place, double distance) {}
        var near = new ArrayList<Near>();
        for (var other : figures.keySet()) {
            if (other.equals(place)) continue;
            distance(place, other).ifPresent(distance -> near.add(new Near(other, distance)));
        }
        near.sort(Comparator.comparingDouble(Near::distance)
                .thenComparingLong(one -> one.place().value()));
        return near.stream().limit(most).map(Near::place).toList();
    }

    private OptionalDouble distance(PlaceId one, PlaceId other) {
        double sum = 0;
        int known = 0;
        for (var kind : HARDSHIP) {
            var mine = of(one).get(kind);
            var theirs = of(other).get(kind);
            double deviation = deviations.getOrDefault(kind, 0.0);
            if (mine == null || theirs == null || deviation == 0) continue;
            double apart = (mine - theirs) / deviation;
            sum += apart * apart;
            known++;
        }
        return known < NEEDED ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sum / known));
    }

    private double deviation(Kind kind) {
        var all = figures.values().stream()
                .map(of -> of.get(kind))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (all.length < 2) return 0;
        double mean = 0;
        for (double value : all) mean += value / all.length;
        double sum = 0;
        for (double value : all) sum += (value - mean) * (value - mean);
        return Math.sqrt(sum / (all.length - 1));
    }

    private Map<Kind, Double> of(PlaceId place) {
        return figures.getOrDefault(place, Map.of());
    }
}
