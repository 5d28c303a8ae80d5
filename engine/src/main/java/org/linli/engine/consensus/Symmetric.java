package org.linli.engine.consensus;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Small symmetric matrices.
final class Symmetric {

    private static final int SWEEPS = 60;

    private Symmetric() {}

    /// As columns, those of the largest eigenvalues first (Jacobi's rotations).
    static double[][] eigenvectors(double[][] matrix) {
        int size = matrix.length;
        var values = new double[size][];
        var vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            values[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            for (int i = 0; i < size; i++) for (int j = i + 1; j < size; j++) rotate(values, vectors, i, j);
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i][i]))
                .toList();
        var sorted = new double[size][size];
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) sorted[i][j] = vectors[i][order.get(j)];
        return sorted;
    }

    private static void rotate(double[][] values, double[][] vectors, int i, int j) {
        double off = values[i][j];
        if (Math.abs(off) <= 1e-17 * (Math.abs(values[i][i]) + Math.abs(values[j][j]))) return;
        double half = (values[j][j] - values[i][i]) / (2 * off);
        double tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < values.length; k++) {
            double one = values[k][i];
            double other = values[k][j];
            values[k][i] = cosine * one - sine * other;
            values[k][j] = sine * one + cosine * other;
        }
        for (int k = 0; k < values.length; k++) {
            double one = values[i][k];
            double other = values[j][k];
            values[i][k] = cosine * one - sine * other;
            values[j][k] = sine * one + cosine * other;
            double left = vectors[k][i];
            double right = vectors[k][j];
            vectors[k][i] = cosine * left - sine * right;
            vectors[k][j] = sine * left + cosine * right;
        }
    }
}
