package org.linli.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/// How much is taken from one address in a while: a bucket that is emptied by each use and filled again by time.
///
/// Kept in memory, on purpose: a limit only has to stop a flood, a flood must not reach the database, and with several
/// nodes each lets the same amount through. What must be exact, the slowing down of wrong passwords, is in the
/// database.
@Component
public class RateLimits {

    private static final int MOST_BUCKETS = 50_000;

    /// `linli.limits.<name>.burst` at once, and one more every `linli.limits.<name>.every`.
    @ConfigurationProperties("linli")
    record Settings(Map<String, Limit> limits) {}

    record Limit(int burst, Duration every) {}

    /// @param full when the bucket would be full again
    private record Bucket(Instant full) {}

    private final Settings settings;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Takes one from the bucket, or throws [TooMany].
    ///
    /// @param ip the address asked from; a /64 network counts as one
    public void require(String name, String ip) {
        var limit = settings.limits().get(name);
        if (limit == null) throw new IllegalArgumentException("no setting linli.limits." + name);
        var now = clock.instant();
        if (buckets.size() > MOST_BUCKETS)
            buckets.values().removeIf(bucket -> !bucket.full().isAfter(now));
        var room = limit.every().multipliedBy(limit.burst());
        buckets.compute(name + "\n" + Networks.of(ip), (key, bucket) -> {
            var from = bucket == null || bucket.full().isBefore(now) ? now : bucket.full();
            var full = from.plus(limit.every());
            if (full.isAfter(now.plus(room))) throw new TooMany(name, Duration.between(now.plus(room), full));
            return new Bucket(full);
        });
    }
}
