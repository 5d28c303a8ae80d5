package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A day that was typed is that day or none, never an error.
class TypedDayTest {

    @Test
    void aDayIsReadWhateverStandsAround() {
        assertThat(TypedDay.of(" 2026-03-05 ")).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "tomorrow", "2026-02-30", "2026/03/05", "0001-01-01", "+99999-01-01"})
    void whatIsNoDayOfALifetimeIsNone(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}
