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

    /// As many points of one cloud (bivariate normal) as wide and as slanted as this one.
    Plane cloud(Random random) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < size(); i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        double wide = Math.sqrt(xx / size());
        double slant = wide == 0 ? 0 : xy / size() / wide;
        double high = Math.sqrt(Math.max(0, yy / size() - slant * slant));
        var cloud = new Plane(new double[size()], new double[size()]);
        for (int i = 0; i < size(); i++) {
            double one = random.nextGaussian();
            cloud.x[i] = wide * one;
            cloud.y[i] = slant * one + high * random.nextGaussian();
        }
        return cloud;
    }
}
