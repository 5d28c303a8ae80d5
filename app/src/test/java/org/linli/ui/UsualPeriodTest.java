package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A period by its name, seen from Wednesday, 4 March 2026.
class UsualPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "THIS_WEEK, 2026-03-02, 2026-03-08",
        "THIS_MONTH, 2026-03-01, 2026-03-31",
        "LAST_MONTH, 2026-02-01, 2026-02-28",
        "THIS_YEAR, 2026-01-01, 2026-12-31",
        "LAST_YEAR, 2025-01-01, 2025-12-31"
    })
    void bothEndsAreIncluded(UsualPeriod period, LocalDate first, LocalDate last) {
        assertThat(period.first(TODAY)).isEqualTo(first);
        assertThat(period.last(TODAY)).isEqualTo(last);
    }
}
