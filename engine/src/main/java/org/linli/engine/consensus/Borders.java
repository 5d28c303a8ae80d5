package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/// Moves the borders between groups to where separation is best.
///
/// The borders of k-means lie halfway between centers, whether anybody stands there or not. Each group's
/// borders are moved outwards and inwards over one point after the other, the best place is kept, centers
/// follow, until nothing improves. A group may lose a third of its members and no more: borders move,
/// groups stay.
final class Borders {

    private static final int ROUNDS = 3;
    private static final int FINE = 300;
    private static final double GAIN = 1e-9;

    private final Plane plane;
    private final double[][] distance;
    private final int[] least;

    private Borders(Plane plane, Partition given) {
        this.plane = plane;
        least = Arrays.stream(given.sizes()).map(size -> size - size / 3).toArray();
        distance = new double[plane.size()][plane.size()];
        for (int i = 0; i < plane.size(); i++)
            for (int j = 0; j < i; j++) distance[i][j] = distance[j][i] = plane.distance(i, j);
    }

    /// Of many points only some are looked at; the others follow.
    static Partition moved(Plane plane, Partition given, int enough, Random random) {
        if (plane.size() <= enough)
            return new Borders(plane, given).moved(given).sorted();
        var some = plane.only(Sample.of(plane.size(), enough, random));
        var begun = given.of(some);
        return new Borders(some, begun).moved(begun).of(plane).sorted();
    }

    private Partition moved(Partition given) {
        var best = swept(given);
        for (int round = 0; round < ROUNDS; round++) {
            var centered = KMeans.centered(plane, best).of(plane);
            if (!isLarge(centered)) break;
            var next = swept(centered);
            if (separation(next) <= separation(best) + GAIN) break;
            best = next;
        }
        return best;
    }

    private Partition swept(Partition given) {
        var best = given;
        for (int round = 0; round < ROUNDS; round++) {
            var before = best;
            for (int k = 0; k < given.groups(); k++) best = swept(best, k);
            if (before == best) break;
        }
        return best;
    }

    private Partition swept(Partition given, int k) {
        var outwards = new Sweep(given, k, true);
        var inwards = new Sweep(given, k, false);
        var better = outwards.best >= inwards.best ? outwards : inwards;
        if (better.best <= better.began + GAIN) return given;
        var offset = given.offset().clone();
        offset[k] += better.shift;
        var next = new Partition(given.group(), given.x(), given.y(), offset).of(plane);
        return isLarge(next) && separation(next) > better.began + GAIN ? next : given;
    }

    private boolean isLarge(Partition partition) {
        var sizes = partition.sizes();
        return IntStream.range(0, sizes.length).allMatch(k -> sizes[k] >= least[k]);
    }

    private double separation(Partition partition) {
        return Silhouette.mean(sums(partition.group(), partition.groups()), partition.group(), partition.sizes());
    }

    private double[][] sums(int[] group, int groups) {
        var sums = new double[groups][plane.size()];
        for (int i = 0; i < group.length; i++) add(distance[i], sums[group[i]], 1);
        return sums;
    }

    private static void add(double[] from, double[] to, int times) {
        for (int i = 0; i < to.length; i++) to[i] += times * from[i];
    }

    /// One group's border moved over one point after the other.
    private final class Sweep {

        final double began;
        double best;
        double shift;

        private final int[] group;
        private final int[] sizes;
        private final double[][] sums;

        Sweep(Partition given, int k, boolean outwards) {
            group = given.group().clone();
            sizes = given.sizes();
            sums = sums(group, given.groups());
            began = Silhouette.mean(sums, group, sizes);
            best = began;
            var next = new int[group.length];
            var gap = new double[group.length];
            for (int i = 0; i < group.length; i++) {
                next[i] = nearestBut(given, i, k);
                gap[i] = measure(given, i, k) - measure(given, i, next[i]);
            }
            var order = IntStream.range(0, group.length)
                    .filter(i -> group[i] == k != outwards)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> outwards ? gap[i] : -gap[i]))
                    .toList();
            int stride = 1 + group.length / FINE;
            for (int at = 0; at < order.size(); at++) {
                int point = order.get(at);
                if (!move(point, outwards ? k : next[point])) break;
                if (at % stride != 0) continue;
                double now = Silhouette.mean(sums, group, sizes);
                if (now > best) {
                    best = now;
                    double beyond = at + 1 < order.size() ? gap[order.get(at + 1)] : 2 * gap[point];
                    shift = (gap[point] + beyond) / 2;
                }
            }
        }

        private double measure(Partition given, int point, int k) {
            return plane.square(point, given.x()[k], given.y()[k]) - given.offset()[k];
        }

        private int nearestBut(Partition given, int point, int k) {
            int nearest = k == 0 ? 1 : 0;
            for (int other = 0; other < given.groups(); other++)
                if (other != k && measure(given, point, other) < measure(given, point, nearest)) nearest = other;
            return nearest;
        }

        /// @return false where its group would become too small
        private boolean move(int point, int to) {
            int from = group[point];
            if (sizes[from] <= least[from]) return false;
            add(distance[point], sums[from], -1);
            add(distance[point], sums[to], 1);
            sizes[from]--;
            sizes[to]++;
            group[point] = to;
            return true;
        }
    }
}
