package org.linli.pacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.Clause.Term;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is agreed, wording by wording.
@Repository
class ClauseStore {

    private final JdbcClient db;

    ClauseStore(JdbcClient db) {
        this.db = db;
    }

    /// All wordings, in the order in which they were written.
    List<Clause> all(PactId pact) {
        return db.sql("select * from pacts.clause where pact = :pact order by wording, id")
                .param("pact", pact.value())
                .query(ClauseStore::clause)
                .list();
    }

    List<Clause> of(PactId pact, int wording) {
        return all(pact).stream().filter(clause -> clause.wording() == wording).toList();
    }

    /// Rotations that hold at the place in other pacts.
    List<Clause> heldBeside(PactId pact, PlaceId place) {
        return db.sql("""
                        select c.* from pacts.clause c join pacts.pact p on p.id = c.pact and p.holding = c.wording
                        where  p.place = :place and p.id <> :pact and p.state <> 'ENDED' and c.kind = 'ROTATION'
                        order  by c.id
                        """)
                .param("place", place.value())
                .param("pact", pact.value())
                .query(ClauseStore::clause)
                .list();
    }

    long insert(PactId pact, int wording, Term term) {
        var time = term.time();
        return db.sql("""
                        insert into pacts.clause (pact, wording, kind, side, room, days, from_time, until_time, decibel, words)
                        values (:pact, :wording, :kind, :side, :room, :days, :from, :until, :decibel, :words)
                        returning id
                        """)
                .param("pact", pact.value())
                .param("wording", wording)
                .param("kind", term.kind().name())
                .param("side", term.side(), Types.BIGINT)
                .param("room", term.room())
                .param(
                        "days",
                        time == null
                                ? new Short[0]
                                : time.inOrder().stream()
                                        .map(day -> (short) day.getValue())
                                        .toArray(Short[]::new))
                .param("from", time == null ? null : time.from(), Types.TIME)
                .param("until", time == null ? null : time.until(), Types.TIME)
                .param("decibel", term.decibel(), Types.INTEGER)
                .param("words", term.words())
                .query(Long.class)
                .single();
    }

    void delete(PactId pact, int wording, long id) {
        db.sql("delete from pacts.clause where pact = :pact and wording = :wording and id = :id")
                .param("pact", pact.value())
                .param("wording", wording)
                .param("id", id)
                .update();
    }

    void deleteAll(PactId pact, int wording) {
        db.sql("delete from pacts.clause where pact = :pact and wording = :wording")
                .param("pact", pact.value())
                .param("wording", wording)
                .update();
    }

    /// The next wording begins as the one before.
    void takeOver(PactId pact, int from, int to) {
        db.sql("""
                        insert into pacts.clause (pact, wording, kind, side, room, days, from_time, until_time, decibel,
                                    words, from_clause)
                        select pact, :to, kind, side, room, days, from_time, until_time, decibel, words, id
                        from   pacts.clause
                        where  pact = :pact and wording = :from
                        order  by id
                        """)
                .param("to", to)
                .param("from", from)
                .param("pact", pact.value())
                .update();
    }

    private static Clause clause(ResultSet row, int number) throws SQLException {
        return new Clause(
                row.getLong("id"),
                row.getInt("wording"),
                new Term(
                        ClauseKind.valueOf(row.getString("kind")),
                        row.getObject("side", Long.class),
                        row.getString("room"),
                        time(row),
                        row.getObject("decibel", Integer.class),
                        row.getString("words")));
    }

    private static @Nullable WeekTime time(ResultSet row) throws SQLException {
        var from = row.getObject("from_time", LocalTime.class);
        var until = row.getObject("until_time", LocalTime.class);
        if (from == null || until == null) return null;
        var days = Arrays.stream((Short[]) row.getArray("days").getArray())
                .map(day -> DayOfWeek.of(day))
                .collect(Collectors.toSet());
        return new WeekTime(days, from, until);
    }
}
