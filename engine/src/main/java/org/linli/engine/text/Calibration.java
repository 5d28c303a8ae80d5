package org.linli.engine.text;

import java.util.Arrays;

/// Turns margins into probabilities: a steepness for all labels and a lean for each, fitted on examples not learnt
/// from.
final class Calibration {

    private static final int ROUNDS = 300;

    private final double steepness;
    private final double[] lean;

    Calibration(double steepness, double[] lean) {
        this.steepness = steepness;
        this.lean = lean;
    }

    double steepness() {
        return steepness;
    }

    double lean(int label) {
        return lean[label];
    }

    static Calibration fitted(float[][] margins, int[] label, int labels) {
        var best = new Calibration(1, new double[labels]);
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
            var shares = probabilities(margins[i]);
            for (int k = 0; k < shares.length; k++) {
                double off = ((k == label[i] ? 1 : 0) - shares[k]) / label.length;
                steeper += off * margins[i][k];
                leaning[k] += off;
            }
        }
        for (int k = 0; k < leaning.length; k++) leaning[k] = lean[k] + speed * (leaning[k] - 0.002 * lean[k]);
        return new Calibration(Math.max(0.01, steepness + speed * steeper), leaning);
    }
}
