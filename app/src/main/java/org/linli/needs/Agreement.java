package org.linli.needs;

import java.util.List;
import java.util.OptionalDouble;

/// How far several people put things into the same order: the coefficient of concordance W of Kendall and Babington
/// Smith (1939), corrected for ties. It is 1 where all agree, and near 0 where the orders have nothing in common.
final class Agreement {

    private Agreement() {}

    /// @param judges what each gave each thing, in the same order of things; more is better
    /// @return none for fewer than two judges or things, or where nobody prefers anything
    static OptionalDouble of(List<double[]> judges) {
        int many = judges.size();
        int things = judges.isEmpty() ? 0 : judges.getFirst().length;
        if (many < 2 || things < 2) return OptionalDouble.empty();
        var sums = new double[things];
        double ties = 0;
        for (var given : judges) {
            var ranks = ranks(given);
            for (int i = 0; i < things; i++) sums[i] += ranks[i];
            ties += ties(given);
        }
        double mean = many * (things + 1) / 2.0;
        double apart = 0;
        for (double sum : sums) apart += (sum - mean) * (sum - mean);
        double most = (double) many * many * (Math.pow(things, 3) - things) - many * ties;
        return most <= 0 ? OptionalDouble.empty() : OptionalDouble.of(12 * apart / most);
    }

    /// The best has 1; those that are even share the mean of their places.
    private static double[] ranks(double[] given) {
        var ranks = new double[given.length];
        for (int i = 0; i < given.length; i++) {
            double rank = 0.5;
            for (double other : given) rank += other > given[i] ? 1 : other == given[i] ? 0.5 : 0;
            ranks[i] = rank;
        }
        return ranks;
    }

    /// t³ − t over every group of t that are even: summed over members, t² − 1 each.
    private static double ties(double[] given) {
        double ties = 0;
        for (double one : given) {
            double even = 0;
            for (double other : given) if (other == one) even++;
            ties += even * even - 1;
        }
        return ties;
    }
}
