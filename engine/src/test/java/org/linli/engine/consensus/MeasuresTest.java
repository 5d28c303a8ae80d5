package org.linli.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /// The examples in the documentation of scikit-learn's `adjusted_rand_score`.
    @Test
    void agreementIsAsInThePublishedExamples() {
        assertThat(Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 1})).isEqualTo(1);
        assertThat(Agreement.of(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0})).isEqualTo(1);
        assertThat(Agreement.of(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1})).isCloseTo(0.571, within(0.001));
        assertThat(Agreement.of(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3})).isEqualTo(0);
        assertThat(Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1})).isCloseTo(-0.5, within(1e-9));
    }

    /// On a line at 0, 1, 10 and 12, by hand: 1 − 1/11, 1 − 1/10, 1 − 2/9.5 and 1 − 2/11.5.
    @Test
    void separationIsAsReckonedByHand() {
        var plane = new Plane(new double[] {0, 1, 10, 12}, new double[4]);
        assertThat(Silhouette.of(plane, new int[] {0, 0, 1, 1}, 2))
                .isCloseTo((10 / 11.0 + 9 / 10.0 + 7.5 / 9.5 + 9.5 / 11.5) / 4, within(1e-12));
    }

    @Test
    void bordersComeToLieWhereNobodyStands() {
        var random = new Random(4);
        var plane = new Plane(new double[130], new double[130]);
        for (int i = 0; i < 130; i++) {
            plane.x()[i] = i < 100 ? 3 * random.nextDouble() : 4 + 0.5 * random.nextDouble();
            plane.y()[i] = random.nextDouble();
        }
        var halves = KMeans.best(plane, 2, random);
        var moved = Borders.moved(plane, halves, 1000, random);
        assertThat(Silhouette.of(plane, moved.group(), 2)).isGreaterThan(Silhouette.of(plane, halves.group(), 2));
        assertThat(moved.smallest()).isGreaterThanOrEqualTo(halves.smallest() - halves.smallest() / 3);
    }

    @Test
    void sharesAndTestsAreThoseOfOnePersonMoreOnEachSide() {
        var tally = new Tally(13, 0, 14);
        assertThat(tally.share(Side.AGREE)).isCloseTo(14 / 16.0, within(1e-12));
        assertThat(tally.test(Side.AGREE)).isCloseTo(2 * Math.sqrt(15) * (14 / 15.0 - 0.5), within(1e-12));
        assertThat(tally.test(Side.AGREE, tally)).isEqualTo(0);
        assertThat(new Tally(2, 0, 2).test(Side.AGREE, new Tally(5, 0, 5))).isEqualTo(0);
    }

    @Test
    void aSampleTakesEachAtMostOnce() {
        var sample = Sample.of(100, 30, new Random(5));
        assertThat(sample).hasSize(30).isSorted().doesNotHaveDuplicates();
        assertThat(Sample.of(3, 30, new Random(5))).containsExactly(0, 1, 2);
    }
}
