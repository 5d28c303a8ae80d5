package org.linli.engine.consensus;

import java.util.Random;

/// How well groups are separated: for each point the distance to its own group against that to the next
/// group, between −1 and 1, averaged (Rousseeuw, Journal of Computational and Applied Mathematics 1987). A
/// point alone counts 0.
final class Silhouette {

    /// Of more points a sample is taken: the average hardly moves.
    static final int ENOUGH = 1_000;

    private Silhouette() {}

    static double of(Plane plane, int[] group, int groups) {
        if (plane.size() > ENOUGH) {
            var some = Sample.of(plane.size(), ENOUGH, new Random(1));
            var fewer = new int[some.length];
            for (int i = 0; i < some.length; i++) fewer[i] = group[some[i]];
            return of(plane.only(some), fewer, groups);
        }
        var sums = new double[groups][plane.size()];
        var sizes = new int[groups];
        for (int i = 0; i < plane.size(); i++) {
            sizes[group[i]]++;
            for (int j = 0; j < i; j++) {
                double far = plane.distance(i, j);
                sums[group[j]][i] += far;
                sums[group[i]][j] += far;
            }
        }
        return mean(sums, group, sizes);
    }

    /// @param sums for each group and point the sum of the point's distances to the members of the group
    static double mean(double[][] sums, int[] group, int[] sizes) {
        double total = 0;
        for (int i = 0; i < group.length; i++) {
            int own = group[i];
            if (sizes[own] <= 1) continue;
            double inside = sums[own][i] / (sizes[own] - 1);
            double outside = Double.POSITIVE_INFINITY;
            for (int k = 0; k < sizes.length; k++)
                if (k != own && sizes[k] > 0) outside = Math.min(outside, sums[k][i] / sizes[k]);
            double larger = Math.max(inside, outside);
            if (larger > 0 && outside < Double.POSITIVE_INFINITY) total += (outside - inside) / larger;
        }
        return group.length == 0 ? 0 : total / group.length;
    }
}
