package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.shared.TwoReadings.Reading;

class TwoReadingsTest {

    @Test
    void itSaysSomethingOnceBothHaveReadTheSame() {
        assertThat(TwoReadings.<String>none().said()).isNull();
        assertThat(both("3 1", null).said()).isNull();
        assertThat(both("3 1", null).isHalfRead()).isTrue();
        assertThat(both("3 1", "3 2").differs()).isTrue();
        assertThat(both("3 1", "3 1").said()).isEqualTo("3 1");
    }

    @Test
    void whoeverComesSecondIsSomebodyElseAndNobodyComesThird() {
        assertThat(TwoReadings.none().entryOf("赵")).hasValue(1);
        assertThat(both("3", null).entryOf("赵")).hasValue(1);
        assertThat(both("3", null).entryOf("李")).hasValue(2);
        assertThat(both("3", "4").entryOf("李")).hasValue(2);
        assertThat(both("3", "4").entryOf("王")).isEmpty();
        assertThat(both("3", "4").isReadBy("王")).isFalse();
    }

    private static TwoReadings<String> both(String first, @Nullable String second) {
        return new TwoReadings<>(new Reading<>(first, "赵"), second == null ? null : new Reading<>(second, "李"));
    }
}
