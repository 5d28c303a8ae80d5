package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Points in groups, each group around a center; where a group has an offset, its borders lie farther from
/// its center.
final class Partition {

    private final int[] group;
    private final double[] x;
    private final double[] y;
    private final double[] offset;

    /// @param group for each point, counted from 0
    /// @param x of the centers
    /// @param y of the centers
    /// @param offset taken from the squared distance to each center (a power diagram: Aurenhammer, SIAM
    ///     Journal on Computing 1987)
    Partition(int[] group, double[] x, double[] y, double[] offset) {
        this.group = group;
        this.x = x;
        this.y = y;
        this.offset = offset;
    }

    int[] group() {
        return group;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    double[] offset() {
        return offset;
    }

    int groups() {
        return x.length;
    }

    int[] sizes() {
        var sizes = new int[groups()];
        for (int number : group) sizes[number]++;
        return sizes;
    }

    int smallest() {
        return Arrays.stream(sizes()).min().orElse(0);
    }

    /// Other points, each to the center that is nearest by this measure.
    Partition of(Plane plane) {
        var nearest = new int[plane.size()];
        for (int i = 0; i < nearest.length; i++) nearest[i] = nearest(plane, i);
        return new Partition(nearest, x, y, offset);
    }

    int nearest(Plane plane, int point) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < x.length; k++) {
            double far = plane.square(point, x[k], y[k]) - offset[k];
            if (far < least) {
                least = far;
                best = k;
            }
        }
        return best;
    }

    /// The same with the largest group first, and of equal ones the one farther left.
    Partition sorted() {
        var sizes = sizes();
        var order = IntStream.range(0, groups())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(k -> -sizes[k]).thenComparingDouble(k -> x[k]))
                .toList();
        return new Partition(
                Arrays.stream(group).map(order::indexOf).toArray(),
                order.stream().mapToDouble(k -> x[k]).toArray(),
                order.stream().mapToDouble(k -> y[k]).toArray(),
                order.stream().mapToDouble(k -> offset[k]).toArray());
    }
}
