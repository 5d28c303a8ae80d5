package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Random;

/// Points in a plane.
final class Plane {

    private final double[] x;
    private final double[] y;

    Plane(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    int size() {
        return x.length;
    }

    double distance(int one, int other) {
        double across = x[one] - x[other];
        double along = y[one] - y[other];
        return Math.sqrt(across * across + along * along);
    }

    double square(int point, double atX, double atY) {
        double across = x[point] - atX;
        double along = y[point] - atY;
        return across * across + along * along;
    }

    Plane only(int[] points) {
        return new Plane(
                Arrays.stream(points).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(points).mapToDouble(i -> y[i]).toArray());
    }

    /// The standard deviation along the first axis.
    double width() {
        return Math.sqrt(Math.max(0, covariance(x, x)));
    }

    /// As many points of one cloud (bivariate normal) as wide and as slanted as this one.
    Plane cloud(Random random) {
        double wide = width();
        double slant = wide == 0 ? 0 : covariance(x, y) / wide;
        double high = Math.sqrt(Math.max(0, covariance(y, y) - slant * slant));
        var cloud = new Plane(new double[size()], new double[size()]);
        for (int i = 0; i < size(); i++) {
            double one = random.nextGaussian();
            cloud.x[i] = wide * one;
            cloud.y[i] = slant * one + high * random.nextGaussian();
        }
        return cloud;
    }

    private static double covariance(double[] one, double[] other) {
        double first = Arrays.stream(one).average().orElse(0);
        double second = Arrays.stream(other).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += (one[i] - first) * (other[i] - second);
        return one.length == 0 ? 0 : sum / one.length;
    }
}
