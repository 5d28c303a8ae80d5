package org.linli.requests;

import java.time.Clock;
import java.time.Duration;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Remembers codes that did not fit. Six figures are quickly tried through by a machine: after so
/// many wrong ones within an hour a number stays shut, from wherever they were tried. At that pace
/// a code lasts for years.
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class WrongCodes {

    static final int MOST = 12;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    WrongCodes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean isShut(RequestId request) {
        return db.sql("select count(*) from requests.wrong_code where request = :request and at > :since")
                        .param("request", request.value())
                        .param("since", Moments.keptOrNull(clock.instant().minus(REMEMBERED)))
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    /// Kept although the attempt is refused: a transaction of its own.
    void note(RequestId request) {
        var now = clock.instant();
        db.sql("delete from requests.wrong_code where at <= :since")
                .param("since", Moments.keptOrNull(now.minus(REMEMBERED)))
                .update();
        db.sql("insert into requests.wrong_code (request, at) values (:request, :at)")
                .param("request", request.value())
                .param("at", Moments.keptOrNull(now))
                .update();
    }
}
