package org.linli.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Statements, as they stand in the database.
@Repository
class StatementStore {

    private static final String STATEMENT =
            "select id, sounding, number, words, state, resident from positions.statement where ";

    private final JdbcClient db;

    StatementStore(JdbcClient db) {
        this.db = db;
    }

    /// All that were ever put, in the order of their numbers.
    List<Statement> of(SoundingId sounding) {
        return db.sql(STATEMENT + "sounding = :sounding order by number")
                .param("sounding", sounding.value())
                .query(StatementStore::statement)
                .list();
    }

    List<Statement> shown(SoundingId sounding) {
        return of(sounding).stream().filter(Statement::isShown).toList();
    }

    Statement get(SoundingId sounding, long id) {
        return db.sql(STATEMENT + "sounding = :sounding and id = :id")
                .param("sounding", sounding.value())
                .param("id", id)
                .query(StatementStore::statement)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The question is locked by whoever calls.
    ///
    /// @return empty if the same is there already
    Optional<Long> insert(SoundingId sounding, String words, Statement.State state, boolean resident, Instant at) {
        return db.sql("""
                        insert into positions.statement (sounding, number, words, state, resident, put_at)
                        select :sounding, coalesce(max(number), 0) + 1, :words, :state, :resident, :at
                        from   positions.statement where sounding = :sounding
                        on conflict do nothing
                        returning id
                        """)
                .param("sounding", sounding.value())
                .param("words", words)
                .param("state", state.name())
                .param("resident", resident)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .optional();
    }

    void change(Statement statement, Statement.State state) {
        db.sql("update positions.statement set state = :state where id = :id")
                .param("state", state.name())
                .param("id", statement.id())
                .update();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("words"),
                Statement.State.valueOf(row.getString("state")),
                row.getBoolean("resident"));
    }
}
