package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How several estimates are made into one, held against figures that others have published.
class PoolingTest {

    /// Thirteen trials of the BCG vaccine (Colditz and others, JAMA 271, 1994, 698–702): cases and others among the
    /// vaccinated, cases and others among the rest. By DerSimonian and Laird the logarithm of the relative risk is
    /// -0.7141 with a standard error of 0.1787 and a variance between trials of 0.3088 (Viechtbauer, Conducting
    /// meta-analyses in R with the metafor package, Journal of Statistical Software 36:3, 2010).
    private static final int[][] BCG = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    };

    @Test
    void thirteenTrialsGiveThePublishedMean() {
        var values = new double[BCG.length];
        var variances = new double[BCG.length];
        for (int i = 0; i < BCG.length; i++) {
            double ill = BCG[i][0];
            double all = BCG[i][0] + BCG[i][1];
            double illWithout = BCG[i][2];
            double allWithout = BCG[i][2] + BCG[i][3];
            values[i] = Math.log(ill / all / (illWithout / allWithout));
            variances[i] = 1 / ill - 1 / all + 1 / illWithout - 1 / allWithout;
        }

        var mean = Pooling.mean(values, variances);

        assertThat(mean.value()).isCloseTo(-0.7141, within(0.0001));
        assertThat(mean.error()).isCloseTo(0.1787, within(0.0001));
        assertThat(mean.between()).isCloseTo(0.3088, within(0.0001));
    }

    @Test
    void oneSourceSpeaksForItself() {
        assertThat(Pooling.pool(List.of(new Size(33, 41, 52)))).contains(new Size(33, 41, 52));
    }

    @Test
    void nothingCountedGivesNoFigure() {
        assertThat(Pooling.pool(List.of())).isEmpty();
    }

    @Test
    void theSurerSourceWeighsMore() {
        var pooled = Pooling.pool(List.of(new Size(33, 41, 52), new Size(24, 35, 49), new Size(19, 30, 60)))
                .orElseThrow();

        assertThat(pooled.middle()).isBetween(37, 40);
        assertThat(pooled.low()).isGreaterThanOrEqualTo(19);
        assertThat(pooled.high()).isLessThanOrEqualTo(60);
    }

    @Test
    void sourcesThatDisagreeMakeTheRangeWider() {
        var agreed =
                Pooling.pool(List.of(size(40), size(41), size(39), size(40))).orElseThrow();
        var torn = Pooling.pool(List.of(size(20), size(80), size(30), size(60))).orElseThrow();

        assertThat(torn.high() - torn.low()).isGreaterThan(3 * (agreed.high() - agreed.low()));
    }

    @Test
    void theRangeNeverReachesBeyondItsSources() {
        var pooled = Pooling.pool(List.of(new Size(10, 12, 15), new Size(38, 40, 43)))
                .orElseThrow();

        assertThat(pooled.low()).isGreaterThanOrEqualTo(10);
        assertThat(pooled.high()).isLessThanOrEqualTo(43);
    }

    @Test
    void nobodyIsAFigureToo() {
        var pooled = Pooling.pool(List.of(new Size(0, 0, 2), new Size(0, 1, 3))).orElseThrow();

        assertThat(pooled.low()).isZero();
        assertThat(pooled.middle()).isLessThanOrEqualTo(1);
    }

    private static Size size(int middle) {
        return new Size((int) (middle * 0.85), middle, (int) (middle * 1.18));
    }
}
