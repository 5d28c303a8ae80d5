package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Groups around centers (Lloyd, IEEE Transactions on Information Theory 1982).
final class KMeans {

    private static final int STARTS = 8;
    private static final int ROUNDS = 60;
    /// So many points are enough to find where to begin.
    private static final int ENOUGH = 2_000;

    private KMeans() {}

    /// From several beginnings chosen by chance, far from each other (Arthur and Vassilvitskii,
    /// "k-means++", SODA 2007); the tightest of all.
    static Partition best(Plane plane, int groups, Random random) {
        var some = plane.size() <= ENOUGH ? plane : plane.only(Sample.of(plane.size(), ENOUGH, random));
        return IntStream.range(0, STARTS)
                .mapToObj(_ -> from(some, beginning(some, groups, random)))
                .min((one, other) -> Double.compare(looseness(some, one), looseness(some, other)))
                .map(found -> from(plane, found))
                .orElseThrow();
    }

    /// From given centers until nobody changes sides; offsets stay.
    static Partition from(Plane plane, Partition given) {
        var now = given.of(plane);
        for (int round = 0; round < ROUNDS; round++) {
            var next = centered(plane, now).of(plane);
            if (Arrays.equals(next.group(), now.group())) return next;
            now = next;
        }
        return now;
    }

    /// The same groups, each with its center in its middle; an empty one keeps where it was.
    static Partition centered(Plane plane, Partition given) {
        var sizes = given.sizes();
        var x = new double[sizes.length];
        var y = new double[sizes.length];
        for (int i = 0; i < plane.size(); i++) {
            x[given.group()[i]] += plane.x()[i];
            y[given.group()[i]] += plane.y()[i];
        }
        for (int k = 0; k < sizes.length; k++) {
            x[k] = sizes[k] == 0 ? given.x()[k] : x[k] / sizes[k];
            y[k] = sizes[k] == 0 ? given.y()[k] : y[k] / sizes[k];
        }
        return new Partition(given.group(), x, y, given.offset());
    }

    private static Partition beginning(Plane plane, int groups, Random random) {
        var x = new double[groups];
        var y = new double[groups];
        var nearest = new double[plane.size()];
        Arrays.fill(nearest, 1);
        for (int k = 0; k < groups; k++) {
            int chosen = drawn(nearest, random);
            x[k] = plane.x()[chosen];
            y[k] = plane.y()[chosen];
            for (int i = 0; i < nearest.length; i++) {
                double far = plane.square(i, x[k], y[k]);
                nearest[i] = k == 0 ? far : Math.min(nearest[i], far);
            }
        }
        return new Partition(new int[0], x, y, new double[groups]);
    }

    private static int drawn(double[] weights, Random random) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return weights.length - 1;
    }

    private static double looseness(Plane plane, Partition partition) {
        double sum = 0;
        for (int i = 0; i < plane.size(); i++) {
            int k = partition.group()[i];
            sum += plane.square(i, partition.x()[k], partition.y()[k]);
        }
        return sum;
    }
}
