package org.linli.engine.consensus;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Looks for the directions of greatest variance, several at a time.
///
/// Deviations are nought wherever there is no vote, so one pass over the votes multiplies the covariance
/// with all directions (subspace iteration with Rayleigh-Ritz steps: Golub and Van Loan, "Matrix
/// Computations", chapter 8).
final class Subspace {

    private static final int WIDTH = 6;
    private static final int MOST_ROUNDS = 400;
    private static final int ROUNDS_NEARLY = 40;
    private static final int PARTS = 4;

    private final Answers answers;
    private final double[] center;
    private final int width;
    private final int statements;
    private double[] now;

    /// @param known where to begin; otherwise by chance, the same for the same statement
    Subspace(Answers answers, double[] center, Optional<Axes> known) {
        this.answers = answers;
        this.center = center;
        statements = center.length;
        width = known.isPresent() ? 2 : WIDTH;
        now = new double[statements * width];
        for (int i = 0; i < statements; i++) {
            var random = new Random(answers.statements().get(i).hashCode());
            for (int k = 0; k < width; k++) now[i * width + k] = random.nextGaussian();
        }
        known.ifPresent(axes -> {
            for (int i = 0; i < axes.first().length; i++) {
                now[i * width] = axes.first()[i];
                now[i * width + 1] = axes.second()[i];
            }
        });
        orthogonalize();
    }

    /// Goes on until the first two directions move less than this; where it need not be exact, a while at
    /// most, for among votes without any order there is no first direction to be found.
    double[][] settle(double precision) {
        int most = precision < Axes.NEAR ? MOST_ROUNDS : ROUNDS_NEARLY;
        for (int round = 0; round < most; round++) {
            var before = now;
            step();
            if (Math.max(moved(before, 0), moved(before, 1)) < precision) break;
        }
        return axes();
    }

    double[][] rounds(int count) {
        for (int round = 0; round < count; round++) step();
        return axes();
    }

    private double[][] axes() {
        return new double[][] {axis(0), axis(1)};
    }

    private void step() {
        var next = new double[now.length];
        IntStream.range(0, PARTS).parallel().mapToObj(this::multiplied).forEachOrdered(part -> {
            for (int i = 0; i < next.length; i++) next[i] += part[i];
        });
        var turn = Symmetric.eigenvectors(products(now, next));
        now = turned(next, turn);
        orthogonalize();
    }

    /// A part of the people, so that several can be reckoned at a time and the sum is always the same.
    private double[] multiplied(int part) {
        var next = new double[now.length];
        var along = new double[width];
        int people = answers.people();
        for (int person = part * people / PARTS; person < (part + 1) * people / PARTS; person++) {
            var row = answers.rows().get(person);
            Arrays.fill(along, 0);
            for (int i = 0; i < row.size; i++) {
                int at = row.columns[i] * width;
                double deviation = deviation(row, i);
                for (int k = 0; k < width; k++) along[k] += deviation * now[at + k];
            }
            for (int i = 0; i < row.size; i++) {
                int at = row.columns[i] * width;
                double deviation = deviation(row, i);
                for (int k = 0; k < width; k++) next[at + k] += deviation * along[k];
            }
        }
        return next;
    }

    private double deviation(Votes.Row row, int i) {
        int column = row.columns[i];
        return answers.hidden()[column] ? 0 : row.values[i] - center[column];
    }

    private double[][] products(double[] left, double[] right) {
        var products = new double[width][width];
        for (int i = 0; i < statements; i++)
            for (int k = 0; k < width; k++)
                for (int l = 0; l < width; l++) products[k][l] += left[i * width + k] * right[i * width + l];
        for (int k = 0; k < width; k++)
            for (int l = 0; l < k; l++) products[k][l] = products[l][k] = (products[k][l] + products[l][k]) / 2;
        return products;
    }

    private double[] turned(double[] directions, double[][] turn) {
        var turned = new double[directions.length];
        for (int i = 0; i < statements; i++)
            for (int k = 0; k < width; k++)
                for (int l = 0; l < width; l++) turned[i * width + l] += directions[i * width + k] * turn[k][l];
        return turned;
    }

    /// Gram and Schmidt, twice for precision; what vanishes becomes nought.
    private void orthogonalize() {
        for (int k = 0; k < width; k++) {
            double before = Math.sqrt(product(k, k));
            for (int twice = 0; twice < 2; twice++)
                for (int l = 0; l < k; l++) {
                    double share = product(k, l);
                    for (int i = 0; i < statements; i++) now[i * width + k] -= share * now[i * width + l];
                }
            double length = Math.sqrt(product(k, k));
            double factor = length > 1e-10 * before ? 1 / length : 0;
            for (int i = 0; i < statements; i++) now[i * width + k] *= factor;
        }
    }

    private double product(int one, int other) {
        double product = 0;
        for (int i = 0; i < statements; i++) product += now[i * width + one] * now[i * width + other];
        return product;
    }

    private double moved(double[] before, int k) {
        double product = 0;
        for (int i = 0; i < statements; i++) product += now[i * width + k] * before[i * width + k];
        double sign = Math.signum(product);
        double most = 0;
        for (int i = 0; i < statements; i++)
            most = Math.max(most, Math.abs(now[i * width + k] - sign * before[i * width + k]));
        return most;
    }

    private double[] axis(int k) {
        var axis = new double[statements];
        double largest = 0;
        for (int i = 0; i < statements; i++) {
            axis[i] = now[i * width + k];
            if (Math.abs(axis[i]) > Math.abs(largest)) largest = axis[i];
        }
        if (largest < 0) for (int i = 0; i < statements; i++) axis[i] = -axis[i];
        return axis;
    }
}
