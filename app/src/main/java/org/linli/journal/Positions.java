package org.linli.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each reaction has read.
@Component
class Positions {

    private final JdbcClient db;
    private final Clock clock;

    Positions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Takes over the reaction: whoever led it before can store nothing any more.
    Term begin(String reaction) {
        return db.sql("""
                insert into journal.reader (name, term, read_at)
                values (:name, 1, :now)
                on conflict (name) do update set term = reader.term + 1
                returning position, term
                """)
                .param("name", reaction)
                .param("now", now())
                .query((row, number) -> new Term(reaction, row.getLong("term"), row.getLong("position")))
                .single();
    }

    /// False if somebody else has taken over.
    boolean store(Term term, long position) {
        return db.sql("""
                        update journal.reader
                        set    position = :position, read_at = :now
                        where  name = :name
                        and    term = :term
                        """)
                        .param("position", position)
                        .param("now", now())
                        .param("name", term.reaction())
                        .param("term", term.number())
                        .update()
                == 1;
    }

    /// Where the reaction stands; 0 if it has never read.
    long of(String reaction) {
        return db.sql("select position from journal.reader where name = :name")
                .param("name", reaction)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private OffsetDateTime now() {
        return Moments.kept(clock.instant());
    }

    /// One node's turn at reading.
    record Term(String reaction, long number, long position) {}
}
