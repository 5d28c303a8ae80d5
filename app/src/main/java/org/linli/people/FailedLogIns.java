package org.linli.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.linli.shared.Moments;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses. Each try by one name from one address is counted before the password is looked at, in
/// the database, so that neither a burst nor a second node helps; from the fourth on one waits 2, 4, 8 … seconds, at
/// most a quarter of an hour. Nobody else is kept out, and a right password makes it forgotten.
@Component
class FailedLogIns {

    static final int FREE = 3;
    private static final Duration MOST = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    FailedLogIns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Counts a try as failed until it is [#forget]ten; empty if it may be looked at, otherwise how long to wait.
    Optional<Duration> count(String name, Origin from) {
        var now = clock.instant();
        var counted = db.sql("""
                insert into people.failed_log_in as f (key, failures, last, next)
                values (:key, 1, :now, :now)
                on conflict (key) do update
                set failures = case when f.last < :dayAgo then 1 else f.failures + 1 end,
                    last = :now,
                    next = case when f.last < :dayAgo or f.failures + 1 < :free then :now
                           else :now + least(:most, 2 ^ least(f.failures + 2 - :free, 20)) * interval '1 second' end
                where f.next <= :now
                """)
                .param("key", key(name, from))
                .param("now", Moments.kept(now))
                .param("dayAgo", Moments.kept(now.minus(Duration.ofDays(1))))
                .param("free", FREE)
                .param("most", MOST.toSeconds())
                .update();
        if (counted > 0) return Optional.empty();
        return db.sql("select next from people.failed_log_in where key = :key")
                .param("key", key(name, from))
                .query(OffsetDateTime.class)
                .optional()
                .map(next -> Duration.between(now, next.toInstant()).plusMillis(999));
    }

    void forget(String name, Origin from) {
        db.sql("delete from people.failed_log_in where key = :key or last < :dayAgo")
                .param("key", key(name, from))
                .param("dayAgo", Moments.kept(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private static byte[] key(String name, Origin from) {
        return Secrets.hash(name + "\n" + Networks.of(from.ip()));
    }
}
