package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.shared.TwoReadings.Reader;
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
        assertThat(TwoReadings.none().entryOf(Reader.named("赵"))).hasValue(1);
        assertThat(both("3", null).entryOf(Reader.named("赵"))).hasValue(1);
        assertThat(both("3", null).entryOf(Reader.named("李"))).hasValue(2);
        assertThat(both("3", "4").entryOf(Reader.named("李"))).hasValue(2);
        assertThat(both("3", "4").entryOf(Reader.named("王"))).isEmpty();
        assertThat(both("3", "4").isReadBy(Reader.named("王"))).isFalse();
    }

    @Test
    void colleaguesOfOneNameAreTwoReadersAndWhoIsCalledOtherwiseSinceIsStillOne() {
        var first = new Reader(new AccountId(1), "王芳");
        var half = new TwoReadings<>(new Reading<>("3", first), null);
        assertThat(half.entryOf(new Reader(new AccountId(2), "王芳"))).hasValue(2);
        assertThat(half.isReadBy(new Reader(new AccountId(2), "王芳"))).isFalse();
        assertThat(half.entryOf(new Reader(new AccountId(1), "王方"))).hasValue(1);
    }

    @Test
    void aReadingOfWhichOnlyTheNameIsKnownIsOfWhoeverIsCalledSo() {
        assertThat(both("3", null).isReadBy(new Reader(new AccountId(1), "赵"))).isTrue();
        assertThat(both("3", null).isReadBy(new Reader(new AccountId(1), "李"))).isFalse();
    }

    private static TwoReadings<String> both(String first, @Nullable String second) {
        return new TwoReadings<>(
                new Reading<>(first, Reader.named("赵")),
                second == null ? null : new Reading<>(second, Reader.named("李")));
    }
}
