package org.linli.engine.topics;

/// How likely chance alone makes a count.
final class Poisson {

    private Poisson() {}

    /// That at least so many come where so many are expected.
    static double atLeast(int count, double expected) {
        double term = Math.exp(-expected);
        double below = 0;
        for (int i = 0; i < count; i++) {
            below += term;
            term *= expected / (i + 1);
        }
        return Math.max(0, 1 - below);
    }
}
