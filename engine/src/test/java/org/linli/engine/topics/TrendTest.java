package org.linli.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void manyMoreThanTheMonthBeforeRise() {
        assertThat(Trend.of(daysAgo(1, 2, 3, 9, 12, 40), TODAY)).isEqualTo(Trend.RISING);
    }

    @Test
    void manyFewerFall() {
        assertThat(Trend.of(daysAgo(3, 31, 35, 40, 44, 50), TODAY)).isEqualTo(Trend.FALLING);
    }

    @Test
    void whatChanceMayHaveDoneIsSteady() {
        assertThat(Trend.of(daysAgo(1, 2, 3, 40, 41), TODAY)).isEqualTo(Trend.STEADY);
        assertThat(Trend.of(daysAgo(1), TODAY)).isEqualTo(Trend.STEADY);
    }

    @Test
    void nothingForSixtyDaysIsQuiet() {
        assertThat(Trend.of(daysAgo(60, 90, 400), TODAY)).isEqualTo(Trend.QUIET);
        assertThat(Trend.of(List.of(), TODAY)).isEqualTo(Trend.QUIET);
    }

    private static List<LocalDate> daysAgo(int... days) {
        return IntStream.of(days).mapToObj(TODAY::minusDays).toList();
    }
}
