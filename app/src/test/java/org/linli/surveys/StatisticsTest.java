package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares and means come out as in published worked examples.
class StatisticsTest {

    /// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
    /// 17 (1998) 857–872, table I, method 3: the score interval of Wilson without continuity
    /// correction.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0,  20,  0.0000, 0.1611",
        "1,  29,  0.0061, 0.1718"
    })
    void aShareHasTheIntervalThatNewcombePrints(int yes, int n, double low, double high) {
        var share = Statistics.share(yes, n);
        assertThat(share.value()).isEqualTo((double) yes / n);
        assertThat(share.interval().low()).isEqualTo(low, within(0.00005));
        assertThat(share.interval().high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void noAnswerTellsNothing() {
        assertThat(Statistics.share(0, 0).interval()).isEqualTo(new Interval(0, 1));
    }

    /// Kish, Weighting for unequal Pi, Journal of Official Statistics 8 (1992) 183–200: one plus
    /// the squared coefficient of variation. Half of a sample weighted one, half three: cv² = 1/4,
    /// so 100 answers tell as much as 80.
    @Test
    void weightsThatDifferCostAnswersAsKishReckons() {
        var weights = DoubleStream.concat(
                        DoubleStream.generate(() -> 1).limit(50),
                        DoubleStream.generate(() -> 3).limit(50))
                .toArray();
        assertThat(Statistics.designEffect(weights)).isEqualTo(1.25, within(1e-12));
        assertThat(Statistics.effective(weights)).isEqualTo(80, within(1e-9));
        assertThat(Statistics.designEffect(weights)).isEqualTo(1 + squaredVariation(weights), within(1e-12));
    }

    private static double squaredVariation(double[] weights) {
        double mean = Arrays.stream(weights).average().orElseThrow();
        return Arrays.stream(weights)
                        .map(w -> (w - mean) * (w - mean))
                        .average()
                        .orElseThrow()
                / (mean * mean);
    }

    @Test
    void equalWeightsChangeNothing() {
        var weights = new double[263];
        Arrays.fill(weights, 2.5);
        var weighted = Statistics.share(81.0 / 263, 263, Statistics.effective(weights));
        assertThat(weighted.interval().low())
                .isEqualTo(Statistics.share(81, 263).interval().low(), within(1e-12));
        assertThat(weighted.interval().high())
                .isEqualTo(Statistics.share(81, 263).interval().high(), within(1e-12));
    }

    /// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, data set ZARR13: 195 values with
    /// mean 9.261460 and standard deviation 0.022789 have the 95 % interval from 9.258242 to
    /// 9.264679. Of a sample only mean, deviation and size matter, so one is made with just these.
    @Test
    void aMeanHasTheIntervalOfTheHandbook() {
        int n = 195;
        double mean = 9.261460;
        double deviation = 0.022789;
        var values = new double[n];
        Arrays.fill(values, mean);
        double step = deviation * Math.sqrt((n - 1) / 194.0);
        for (int i = 0; i + 1 < n; i += 2) {
            values[i] = mean - step;
            values[i + 1] = mean + step;
        }
        var weights = new double[n];
        Arrays.fill(weights, 1);
        var estimate = Statistics.mean(values, weights);
        assertThat(estimate.value()).isEqualTo(mean, within(1e-9));
        assertThat(estimate.interval().low()).isEqualTo(9.258242, within(0.000002));
        assertThat(estimate.interval().high()).isEqualTo(9.264679, within(0.000002));
    }

    /// Quantiles of Student's distribution as the same handbook tables them, 1.3.6.7.2.
    @ParameterizedTest
    @CsvSource({"4, 2.776", "5, 2.571", "10, 2.228", "20, 2.086", "30, 2.042", "60, 2.000", "100, 1.984"})
    void studentsQuantilesAreThoseOfTheTable(double freedom, double quantile) {
        assertThat(Statistics.student(freedom)).isEqualTo(quantile, within(0.011 / freedom + 0.0006));
    }
}
