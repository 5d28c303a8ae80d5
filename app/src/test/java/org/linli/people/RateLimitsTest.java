package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is taken from one address in a while.
class RateLimitsTest {

    private final Clock noon = Clock.fixed(Instant.parse("2026-03-14T04:00:00Z"), ZoneOffset.UTC);
    private final RateLimits limits = new RateLimits(
            new RateLimits.Settings(Map.of("intake", new RateLimits.Limit(2, Duration.ofSeconds(10)))), noon);

    @Test
    void theBurstIsTakenAndNoMore() {
        limits.require("intake", "192.0.2.1");
        limits.require("intake", "192.0.2.1");
        assertThatThrownBy(() -> limits.require("intake", "192.0.2.1"))
                .isInstanceOfSatisfying(
                        TooMany.class, refused -> assertThat(refused.after()).isEqualTo(Duration.ofSeconds(10)));
    }

    @Test
    void aNeighbourIsNotHeldBack() {
        limits.require("intake", "192.0.2.1");
        limits.require("intake", "192.0.2.1");
        assertThatCode(() -> limits.require("intake", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void oneHouseholdOfTheNewerAddressesIsOne() {
        limits.require("intake", "2001:db8::1");
        limits.require("intake", "2001:db8::2");
        assertThatThrownBy(() -> limits.require("intake", "2001:db8::3")).isInstanceOf(TooMany.class);
    }
}
