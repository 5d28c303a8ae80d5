package org.linli.pacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linli.pacts.Quietening.Verdict;

/// What a few complaints more or less can tell, and what they cannot.
class QuieteningTest {

    @Test
    void aHandfulTellsNothing() {
        assertThat(byWeeks(3, 1, 8, 8).verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(byWeeks(40, 0, 8, 1).verdict()).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void aSmallDifferenceMayBeChance() {
        assertThat(byWeeks(9, 6, 8, 8).verdict()).isEqualTo(Verdict.MAY_BE_CHANCE);
    }

    @Test
    void aLargeOneIsHardlyChance() {
        assertThat(byWeeks(20, 4, 8, 8).verdict()).isEqualTo(Verdict.FEWER);
        assertThat(byWeeks(4, 20, 8, 8).verdict()).isEqualTo(Verdict.MORE);
        assertThat(byWeeks(20, 20, 8, 4).verdict()).isEqualTo(Verdict.MORE);
    }

    @Test
    void complaintsAreCountedByLoudHoursWhereTheyAreKnown() {
        var counted = new Quietening(12, 3, 10, 5, 24, 20);

        assertThat(counted.isByHours()).isTrue();
        assertThat(counted.rateBefore()).isCloseTo(5, within(1e-9));
        assertThat(counted.rateSince()).isCloseTo(3, within(1e-9));
    }

    @Test
    void whereNobodyCountedHoursAMonthIsTheMeasure() {
        assertThat(byWeeks(6, 3, 60 / 7.0, 30 / 7.0).rateBefore()).isCloseTo(3, within(1e-9));
        assertThat(byWeeks(6, 3, 60 / 7.0, 30 / 7.0).rateSince()).isCloseTo(3, within(1e-9));
    }

    private static Quietening byWeeks(int before, int since, double weeksBefore, double weeksSince) {
        return new Quietening(before, since, weeksBefore, weeksSince, 0, 10);
    }
}
