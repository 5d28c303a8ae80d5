package org.linli.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When a colleague wants to be left alone.
class PreferenceTest {

    @Test
    void aQuietTimeMayCrossMidnight() {
        var night = quiet("21:00", "07:30");

        assertThat(night.isQuiet(LocalTime.of(23, 0))).isTrue();
        assertThat(night.isQuiet(LocalTime.of(7, 29))).isTrue();
        assertThat(night.isQuiet(LocalTime.of(7, 30))).isFalse();
        assertThat(quiet("12:00", "14:00").isQuiet(LocalTime.of(13, 0))).isTrue();
        assertThat(quiet("12:00", "14:00").isQuiet(LocalTime.of(14, 0))).isFalse();
    }

    @Test
    void theSameTimeTwiceMeansNoQuietTime() {
        assertThat(quiet("12:00", "12:00").isQuiet(LocalTime.NOON)).isFalse();
    }

    private static Preference quiet(String from, String until) {
        return new Preference(
                "a@example.org",
                "zh",
                Preference.Rhythm.SINGLE,
                LocalTime.NOON,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Set.of(),
                Set.of(),
                null);
    }
}
