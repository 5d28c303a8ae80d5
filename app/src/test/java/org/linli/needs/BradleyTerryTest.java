package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Strengths from comparisons two by two, held against what was published.
class BradleyTerryTest {

    /// Wins of the row over the column: baseball teams of the American League, Eastern Division, 1987,
    /// from Agresti, *Categorical Data Analysis* (1990), §10.6: Milwaukee, Detroit, Toronto, New York,
    /// Boston, Cleveland, Baltimore.
    private static final double[][] AGRESTI = {
        {0, 7, 9, 7, 7, 9, 11},
        {6, 0, 7, 5, 11, 9, 9},
        {4, 6, 0, 7, 7, 8, 12},
        {6, 8, 6, 0, 6, 7, 10},
        {6, 2, 6, 7, 0, 7, 12},
        {4, 4, 5, 6, 6, 0, 6},
        {2, 4, 1, 3, 1, 7, 0}
    };

    @Test
    void theBaseballTeamsOfAgrestiHaveTheAbilitiesThatTurnerAndFirthPublished() {
        // Turner and Firth, "Bradley–Terry Models in R", Journal of Statistical Software 48 (2012), §2: Baltimore is 0.
        var strengths = BradleyTerry.strengths(AGRESTI, 0);
        var published = new double[] {1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0};
        for (int i = 0; i < published.length; i++)
            assertThat(Math.log(strengths[i] / strengths[6])).isCloseTo(published[i], within(0.00005));
    }

    @Test
    void twoThingsAreAsStrongAsTheyWon() {
        assertThat(BradleyTerry.strengths(new double[][] {{0, 3}, {1, 0}}, 0))
                .containsExactly(new double[] {.75, .25}, within(1e-9));
    }

    @Test
    void whatHasLostEverythingStillHasAStrengthAndWhatWasNeverAskedLiesBetween() {
        var strengths = BradleyTerry.strengths(new double[][] {{0, 2, 0}, {0, 0, 0}, {0, 0, 0}}, 1);
        assertThat(strengths[1]).isPositive();
        assertThat(strengths[2]).isBetween(strengths[1], strengths[0]);
        assertThat(strengths[0] + strengths[1] + strengths[2]).isCloseTo(1, within(1e-9));
    }
}
