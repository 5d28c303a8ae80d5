package org.linli.surveys;

/// What answers say of all households: shares and means, weighted or not, with intervals of 95 %.
///
/// Shares get the score interval of Wilson (JASA 22, 1927, 209–212), which holds what it promises
/// also for small samples and rare answers (Newcombe, Statistics in Medicine 17, 1998, 857–872).
/// With weights the number of answers in it is replaced by the effective number of Kish (Survey
/// Sampling, 1965, 11.7; Journal of Official Statistics 8, 1992, 183–200), as Korn and Graubard do
/// for complex samples (Survey Methodology 24, 1998, 193–201). Neither knows how the households of
/// a cell are alike, nor that a large part of a small population was asked: the first makes
/// intervals a little too narrow, the second too wide.
public final class Statistics {

    /// Of a normal distribution 2.5 % lie above.
    static final double Z = 1.959963984540054;

    private Statistics() {}

    /// So many of so many.
    public static Estimate share(int yes, int n) {
        return share(n == 0 ? 0 : (double) yes / n, n, n);
    }

    /// A weighted share.
    ///
    /// @param n answers
    /// @param effective of them, by [#effective]
    public static Estimate share(double share, int n, double effective) {
        if (effective <= 0) return new Estimate(share, new Interval(0, 1), n, 0);
        double square = Z * Z;
        double middle = (share + square / (2 * effective)) / (1 + square / effective);
        double half = Z
                / (1 + square / effective)
                * Math.sqrt(share * (1 - share) / effective + square / (4 * effective * effective));
        return new Estimate(share, new Interval(Math.max(0, middle - half), Math.min(1, middle + half)), n, effective);
    }

    /// By how much weights that differ make a variance larger: n Σw² / (Σw)², which is 1 + cv² of
    /// the weights.
    public static double designEffect(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return sum == 0 ? 1 : weights.length * squares / (sum * sum);
    }

    /// Answers of equal weight that tell as much: n divided by [#designEffect].
    public static double effective(double[] weights) {
        return weights.length / designEffect(weights);
    }

    /// A weighted mean, with an interval of Student's distribution.
    public static Estimate mean(double[] values, double[] weights) {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i];
            mean += weights[i] * values[i];
        }
        mean /= sum;
        double effective = effective(weights);
        if (effective <= 1)
            return new Estimate(
                    mean, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), values.length, effective);
        double squares = 0;
        for (int i = 0; i < values.length; i++) squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        double half = student(effective - 1) * Math.sqrt(squares / sum / (effective - 1));
        return new Estimate(mean, new Interval(mean - half, mean + half), values.length, effective);
    }

    /// The quantile of Student's distribution that leaves 2.5 % above it, expanded from the normal
    /// one (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.7.5).
    ///
    /// @param freedom degrees of freedom; right to a hundredth from four on
    static double student(double freedom) {
        double x = Z;
        double one = (Math.pow(x, 3) + x) / 4;
        double two = (5 * Math.pow(x, 5) + 16 * Math.pow(x, 3) + 3 * x) / 96;
        double three = (3 * Math.pow(x, 7) + 19 * Math.pow(x, 5) + 17 * Math.pow(x, 3) - 15 * x) / 384;
        double four =
                (79 * Math.pow(x, 9) + 776 * Math.pow(x, 7) + 1482 * Math.pow(x, 5) - 1920 * Math.pow(x, 3) - 945 * x)
                        / 92_160;
        return x
                + one / freedom
                + two / Math.pow(freedom, 2)
                + three / Math.pow(freedom, 3)
                + four / Math.pow(freedom, 4);
    }
}
