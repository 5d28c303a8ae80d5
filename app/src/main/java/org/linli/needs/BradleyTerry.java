package org.linli.needs;

import java.util.Arrays;

/// How strong things are that were compared two by two: the model of Bradley and Terry, "Rank analysis
/// of incomplete block designs I. The method of paired comparisons", Biometrika 39 (1952), in which one
/// of strength a is put before one of strength b with the chance a / (a + b). Found by the steps of
/// Hunter, "MM algorithms for generalized Bradley–Terry models", Annals of Statistics 32 (2004). Who
/// answered few pairs is counted as far as they went.
final class BradleyTerry {

    private static final int MOST_STEPS = 10_000;
    private static final double NEAR = 1e-12;

    private BradleyTerry() {}

    /// @param wins how often the one of the row was put before the one of the column; half where both
    ///     were alike
    /// @param prior comparisons that each is taken to have come out even in, spread over all others:
    ///     with 0 no strength can be told of what has won or lost everything
    /// @return strengths that sum to 1
    static double[] strengths(double[][] wins, double prior) {
        int things = wins.length;
        var strengths = new double[things];
        Arrays.fill(strengths, 1.0 / things);
        if (things < 2) return strengths;
        double half = prior / 2 / (things - 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = new double[things];
            double sum = 0;
            for (int i = 0; i < things; i++) {
                double won = 0;
                double expected = 0;
                for (int j = 0; j < things; j++) {
                    if (i == j) continue;
                    won += wins[i][j] + half;
                    expected += (wins[i][j] + wins[j][i] + 2 * half) / (strengths[i] + strengths[j]);
                }
                next[i] = expected == 0 ? strengths[i] : won / expected;
                sum += next[i];
            }
            double moved = 0;
            for (int i = 0; i < things; i++) {
                next[i] /= sum;
                moved = Math.max(moved, Math.abs(next[i] - strengths[i]));
            }
            strengths = next;
            if (moved < NEAR) break;
        }
        return strengths;
    }
}
