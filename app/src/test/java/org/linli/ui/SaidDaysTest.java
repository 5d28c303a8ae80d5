package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;

/// When a day is said with its year.
class SaidDaysTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 11, 28);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 11, 27);

    private final Ui ui = new Ui(
            new Words(),
            Locale.ENGLISH,
            Actor.PUBLIC,
            Ui.Look.PLAIN,
            true,
            "/",
            "",
            Instant.parse("2026-11-27T02:00:00Z"),
            Form.EMPTY,
            Shell.BARE);

    @Test
    void thisYearIsNotSaidUnlessAnotherYearStandsBeside() {
        assertThat(ui.day(THIS_YEAR)).isEqualTo("27 Nov");
        assertThat(ui.day(THIS_YEAR, THIS_YEAR.minusDays(2))).isEqualTo("27 Nov");
        assertThat(ui.day(THIS_YEAR, LAST_YEAR)).isEqualTo("27 Nov 2026");
        assertThat(ui.day(LAST_YEAR, THIS_YEAR)).isEqualTo("28 Nov 2025");
    }

    @Test
    void whatIsReadInOtherYearsSaysItsOwn() {
        assertThat(ui.dated(THIS_YEAR)).isEqualTo("27 Nov 2026");
    }
}
