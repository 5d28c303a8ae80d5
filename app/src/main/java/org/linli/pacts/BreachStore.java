package org.linli.pacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was not kept, as people say.
@Repository
class BreachStore {

    private final JdbcClient db;

    BreachStore(JdbcClient db) {
        this.db = db;
    }

    long insert(PactId pact, int wording, @Nullable Long clause, LocalDate on, String words, Instant at) {
        return db.sql("""
                        insert into pacts.breach (pact, wording, clause, happened_on, words, told_at)
                        values (:pact, :wording, :clause, :on, :words, :at)
                        returning id
                        """)
                .param("pact", pact.value())
                .param("wording", wording)
                .param("clause", clause, Types.BIGINT)
                .param("on", on)
                .param("words", words)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    /// The latest first.
    List<Breach> of(PactId pact) {
        return db.sql("select * from pacts.breach where pact = :pact order by id desc")
                .param("pact", pact.value())
                .query(BreachStore::breach)
                .list();
    }

    /// @return whether there is such a one
    boolean answer(PactId pact, long breach, String answer, Instant at) {
        return db.sql("update pacts.breach set answer = :answer, answered_at = :at where id = :id and pact = :pact")
                        .param("answer", answer)
                        .param("at", Moments.kept(at))
                        .param("id", breach)
                        .param("pact", pact.value())
                        .update()
                > 0;
    }

    private static Breach breach(ResultSet row, int number) throws SQLException {
        return new Breach(
                row.getLong("id"),
                row.getObject("clause", Long.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getString("answer"),
                Moments.inOrNull(row, "answered_at"));
    }
}
