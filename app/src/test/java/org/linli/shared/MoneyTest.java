package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void readsAsPeopleWriteIt() {
        assertThat(Money.yuan("1234.50").text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("1,234.50 元");
        assertThat(Money.yuan("1234.50").text(Locale.ENGLISH)).isEqualTo("CNY 1,234.50");
        assertThat(Money.yuan("800").text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("800 元");
        assertThat(Money.fen(-5).text(Locale.ENGLISH)).isEqualTo("CNY -0.05");
    }

    @Test
    void nothingFinerThanAFenAndNoMixing() {
        assertThatThrownBy(() -> Money.yuan("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.fen(1).plus(new Money(1, Currency.getInstance("EUR"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Money.yuan("0.10").plus(Money.yuan("0.20"))).isEqualTo(Money.yuan("0.30"));
        assertThat(Money.yuan("19.90").times(3).minus(Money.yuan("0.70"))).isEqualTo(Money.yuan("59"));
    }
}
