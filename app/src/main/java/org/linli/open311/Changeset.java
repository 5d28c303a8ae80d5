package org.linli.open311;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.linli.journal.Unjournalled;
import org.linli.shared.Moments;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When what is offered last changed: noticed when somebody asks.
@Service
@Transactional
public class Changeset {

    private final JdbcClient db;
    private final ServiceTypes services;
    private final Clock clock;

    Changeset(JdbcClient db, ServiceTypes services, Clock clock) {
        this.db = db;
        this.services = services;
        this.clock = clock;
    }

    @Unjournalled(because = "it follows from changes that are written down where they are made")
    public Instant latest() {
        var digest = Secrets.hex(services.list().toString());
        return db.sql("""
                        insert into open311.changeset (digest, at)
                        values (:digest, :now)
                        on conflict (one) do update
                        set at     = case when changeset.digest = excluded.digest then changeset.at else excluded.at end,
                            digest = excluded.digest
                        returning at
                        """)
                .param("digest", digest)
                .param("now", Moments.kept(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
