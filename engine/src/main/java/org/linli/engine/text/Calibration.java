package org.linli.engine.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;

/// Turns margins into probabilities: a steepness for all labels and a lean for each, fitted on examples not learnt
/// from.
final class Calibration {

    private static final int ROUNDS = 300;
    private static final double[] DOUBTS = {0, 0.005, 0.01, 0.02, 0.03, 0.045, 0.06, 0.09};

    private final double steepness;
    private final double[] lean;
    private final double doubt;

    Calibration(double steepness, double[] lean, double doubt) {
        this.doubt = doubt;
        this.steepness = steepness;
        this.lean = lean;
    }

    double steepness() {
        return steepness;
    }

    double lean(int label) {
        return lean[label];
    }

    double doubt() {
        return doubt;
    }

    static Calibration fitted(float[][] margins, int[] label, int labels) {
        return DoubleStream.of(DOUBTS)
                .parallel()
                .mapToObj(doubt -> fitted(margins, label, new Calibration(1, new double[labels], doubt)))
                .min(Comparator.comparingDouble(calibration -> calibration.loss(margins, label)))
                .orElseThrow();
    }

    private static Calibration fitted(float[][] margins, int[] label, Calibration start) {
        var best = start;
        double speed = 1;
        double loss = best.loss(margins, label);
        for (int round = 0; round < ROUNDS && speed > 1e-6; round++) {
            var next = best.improved(margins, label, speed);
            double nextLoss = next.loss(margins, label);
            if (nextLoss < loss) {
                best = next;
                loss = nextLoss;
                speed *= 1.3;
            } else {
                speed /= 2;
            }
        }
        return best;
    }

    double[] probabilities(float[] margins) {
        var shares = shares(margins);
        for (int k = 0; k < shares.length; k++) shares[k] = (1 - doubt) * shares[k] + doubt / shares.length;
        return shares;
    }

    private double[] shares(float[] margins) {
        var shares = new double[lean.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = steepness * margins[k] + lean[k];
            highest = Math.max(highest, shares[k]);
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(shares[k] - highest);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) shares[k] /= sum;
        return shares;
    }

    private double loss(float[][] margins, int[] label) {
        double loss = 0.001 * Arrays.stream(lean).map(x -> x * x).sum();
        for (int i = 0; i < label.length; i++)
            loss -= Math.log(Math.max(1e-12, probabilities(margins[i])[label[i]])) / label.length;
        return loss;
    }

    private Calibration improved(float[][] margins, int[] label, double speed) {
        double steeper = 0;
        var leaning = new double[lean.length];
        for (int i = 0; i < label.length; i++) {
            var shares = shares(margins[i]);
            double plain = (1 - doubt) * shares[label[i]];
            double share = plain / (plain + doubt / shares.length + 1e-12) / label.length;
            for (int k = 0; k < shares.length; k++) {
                double off = ((k == label[i] ? 1 : 0) - shares[k]) * share;
                steeper += off * margins[i][k];
                leaning[k] += off;
            }
        }
        for (int k = 0; k < leaning.length; k++) leaning[k] = lean[k] + speed * (leaning[k] - 0.002 * lean[k]);
        return new Calibration(Math.max(0.01, steepness + speed * steeper), leaning, doubt);
    }
}
