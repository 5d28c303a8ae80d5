package org.linli.needs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How several estimates of one number are made into one.
///
/// Counts are compared on the logarithmic scale, since their intervals are lopsided. Sources differ by more than
/// chance, so the differences between them are estimated, too: random effects by the moments of DerSimonian and Laird
/// (Meta-analysis in clinical trials, Controlled Clinical Trials 7, 1986, 177–188). The interval is that of Knapp and
/// Hartung (Improved tests for a random effects meta-regression with a single covariate, Statistics in Medicine 22,
/// 2003, 2693–2710) in the form that never grows narrower than without it (Röver, Knapp and Friede, BMC Medical
/// Research Methodology 15:99, 2015). It never reaches beyond what the sources themselves say.
final class Pooling {

    /// Nine times out of ten: the 95th percentile of the normal distribution.
    private static final double NORMAL = 1.6448536269514722;

    /// The 95th percentile of Student's t for 1, 2, 3 … degrees of freedom.
    private static final double[] STUDENT = {
        6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746,
        1.740, 1.734, 1.729, 1.725
    };

    private Pooling() {}

    /// @param between the variance between sources beyond chance (tau squared)
    /// @param error the standard error of the mean, as random effects have it
    /// @param knappHartung the standard error after Knapp and Hartung, without the lower bound
    record Mean(double value, double between, double error, double knappHartung) {}

    /// What they come to together; none of none.
    static Optional<Size> pool(List<Size> sources) {
        if (sources.isEmpty()) return Optional.empty();
        if (sources.size() == 1) return Optional.of(sources.getFirst());
        var values = sources.stream().mapToDouble(s -> log(s.middle())).toArray();
        var variances = sources.stream().mapToDouble(Pooling::variance).toArray();
        var mean = mean(values, variances);
        double reach = student(sources.size() - 1) * Math.max(mean.error(), mean.knappHartung());
        int lowest =
                sources.stream().map(Size::low).min(Comparator.naturalOrder()).orElseThrow();
        int highest =
                sources.stream().map(Size::high).max(Comparator.naturalOrder()).orElseThrow();
        int middle = count(mean.value());
        int low = Math.clamp(count(mean.value() - reach), lowest, middle);
        int high = Math.clamp(count(mean.value() + reach), middle, Math.max(middle, highest));
        return Optional.of(new Size(low, middle, high));
    }

    static Mean mean(double[] values, double[] variances) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 1 / variances[i];
            weights += weight;
            squares += weight * weight;
            sum += weight * values[i];
        }
        double fixed = sum / weights;
        double spread = 0;
        for (int i = 0; i < values.length; i++) spread += square(values[i] - fixed) / variances[i];
        double between = Math.max(0, (spread - (values.length - 1)) / (weights - squares / weights));
        return random(values, variances, between);
    }

    private static Mean random(double[] values, double[] variances, double between) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 1 / (variances[i] + between);
            weights += weight;
            sum += weight * values[i];
        }
        double mean = sum / weights;
        double spread = 0;
        for (int i = 0; i < values.length; i++) spread += square(values[i] - mean) / (variances[i] + between);
        return new Mean(mean, between, Math.sqrt(1 / weights), Math.sqrt(spread / (values.length - 1) / weights));
    }

    /// Nobody counts nearer than to half a person.
    private static double variance(Size source) {
        double from = Math.log(Math.max(source.low(), 0.5));
        double to = Math.log(source.high() + 1.0);
        return square((to - from) / (2 * NORMAL));
    }

    private static double log(int count) {
        return Math.log(count + 0.5);
    }

    private static int count(double log) {
        return (int) Math.max(0, Math.round(Math.exp(log) - 0.5));
    }

    private static double student(int degrees) {
        return degrees <= STUDENT.length ? STUDENT[degrees - 1] : NORMAL;
    }

    private static double square(double value) {
        return value * value;
    }
}
