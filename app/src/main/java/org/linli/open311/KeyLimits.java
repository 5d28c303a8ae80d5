package org.linli.open311;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How much each key lets through: its minute's worth at once, then evenly. Kept in memory, each node for itself: a
/// limit has to stop a flood, not to count.
@Component
class KeyLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Long, Instant> full = new ConcurrentHashMap<>();
    private final Clock clock;

    KeyLimits(Clock clock) {
        this.clock = clock;
    }

    /// Takes one; refuses if the key has had its share.
    void require(ApiKey key) {
        var now = clock.instant();
        full.compute(key.id(), (id, until) -> {
            var from = until == null || until.isBefore(now) ? now : until;
            var next = from.plus(MINUTE.dividedBy(key.perMinute()));
            if (next.isAfter(now.plus(MINUTE))) throw new Refused(400, 429, "too-many", key.perMinute());
            return next;
        });
    }
}
