package org.linli.pacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.shared.NotFound;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who quarrels, what they said, and what they answered.
@Repository
class SideStore {

    /// Of the word in the address.
    private static final int LETTERS = 10;

    private final JdbcClient db;

    SideStore(JdbcClient db) {
        this.db = db;
    }

    void insert(PactId pact, String name) {
        db.sql("insert into pacts.side (pact, name, code) values (:pact, :name, :code)")
                .param("pact", pact.value())
                .param("name", name)
                .param("code", Secrets.word(LETTERS))
                .update();
    }

    List<Side> of(PactId pact) {
        return db.sql("select * from pacts.side where pact = :pact order by id")
                .param("pact", pact.value())
                .query(SideStore::side)
                .list();
    }

    Side get(PactId pact, long id) {
        return of(pact).stream()
                .filter(side -> side.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("side " + id));
    }

    /// As a side of any pact is called.
    String name(long id) {
        return db.sql("select name from pacts.side where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    Optional<Side> find(PactId pact, String code) {
        return of(pact).stream().filter(side -> side.code().equals(code)).findFirst();
    }

    void hear(long id, String words, String needs, LocalDate on) {
        db.sql("update pacts.side set words = :words, needs = :needs, heard_on = :on where id = :id")
                .param("words", words)
                .param("needs", needs)
                .param("on", on)
                .param("id", id)
                .update();
    }

    List<SideAnswer> answers(PactId pact, int wording) {
        return db.sql("""
                        select a.* from pacts.answer a join pacts.side s on s.id = a.side
                        where  s.pact = :pact and a.wording = :wording
                        order  by a.side
                        """)
                .param("pact", pact.value())
                .param("wording", wording)
                .query((row, n) -> new SideAnswer(
                        row.getLong("side"),
                        row.getBoolean("agrees"),
                        row.getString("how"),
                        row.getString("words"),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("by_name")))
                .list();
    }

    void answer(int wording, SideAnswer answer) {
        db.sql("""
                        insert into pacts.answer (side, wording, agrees, how, words, said_on, by_name)
                        values (:side, :wording, :agrees, :how, :words, :on, :by)
                        on conflict (side, wording) do update
                        set agrees = excluded.agrees, how = excluded.how, words = excluded.words,
                            said_on = excluded.said_on, by_name = excluded.by_name
                        """)
                .param("side", answer.side())
                .param("wording", wording)
                .param("agrees", answer.agrees())
                .param("how", answer.how())
                .param("words", answer.words())
                .param("on", answer.on())
                .param("by", answer.by())
                .update();
    }

    void forget(PactId pact, int wording) {
        db.sql("""
                        delete from pacts.answer
                        where  wording = :wording and side in (select id from pacts.side where pact = :pact)
                        """).param("wording", wording).param("pact", pact.value()).update();
    }

    private static Side side(ResultSet row, int number) throws SQLException {
        return new Side(
                row.getLong("id"),
                row.getString("name"),
                row.getString("words"),
                row.getString("needs"),
                row.getObject("heard_on", LocalDate.class),
                row.getString("code"));
    }
}
