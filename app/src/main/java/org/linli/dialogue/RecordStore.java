package org.linli.dialogue;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was written down of a meeting besides its topics: who was there, the minutes, objections to them.
@Repository
class RecordStore {

    private final JdbcClient db;

    RecordStore(JdbcClient db) {
        this.db = db;
    }

    List<Presence> presence(MeetingId meeting) {
        return db.sql("select party, heads, decide from dialogue.presence where meeting = :meeting order by party")
                .param("meeting", meeting.value())
                .query((row, n) -> new Presence(row.getLong("party"), row.getInt("heads"), row.getInt("decide")))
                .list();
    }

    void attend(MeetingId meeting, Presence presence) {
        db.sql("""
                        insert into dialogue.presence (meeting, party, heads, decide)
                        values (:meeting, :party, :heads, :decide)
                        on conflict (meeting, party) do update set heads = excluded.heads, decide = excluded.decide
                        """)
                .param("meeting", meeting.value())
                .param("party", presence.party())
                .param("heads", presence.heads())
                .param("decide", presence.decide())
                .update();
    }

    void say(MeetingId meeting, String words) {
        db.sql("update dialogue.meeting set version = version + 1, words = :words where id = :id")
                .param("words", words)
                .param("id", meeting.value())
                .update();
    }

    void publish(MeetingId meeting, Instant at, @Nullable LocalDate until) {
        db.sql("""
                        update dialogue.meeting
                        set    published_at = :at, objections_until = cast(:until as date)
                        where  id = :id
                        """)
                .param("at", Moments.kept(at))
                .param("until", until)
                .param("id", meeting.value())
                .update();
    }

    void report(MeetingId meeting, String words) {
        db.sql("update dialogue.meeting set reported = :words where id = :id")
                .param("words", words)
                .param("id", meeting.value())
                .update();
    }

    PublishedMinutes minutes(MeetingId meeting) {
        return db.sql("select words, published_at, objections_until, reported from dialogue.meeting where id = :id")
                .param("id", meeting.value())
                .query((row, n) -> new PublishedMinutes(
                        row.getString("words"),
                        Moments.inOrNull(row, "published_at"),
                        row.getObject("objections_until", LocalDate.class),
                        row.getString("reported")))
                .optional()
                .orElseThrow(() -> new NotFound(meeting));
    }

    List<Objection> objections(MeetingId meeting) {
        return db.sql("select * from dialogue.objection where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> new Objection(
                        row.getLong("id"),
                        row.getString("called"),
                        row.getString("words"),
                        row.getString("answer"),
                        Objection.Effect.valueOf(row.getString("effect")),
                        row.getObject("decision", Long.class)))
                .list();
    }

    /// Who objected, where they have an account.
    Optional<AccountId> objector(MeetingId meeting, long objection) {
        return db
                .sql("select account from dialogue.objection where meeting = :meeting and id = :id")
                .param("meeting", meeting.value())
                .param("id", objection)
                .query((row, n) -> row.getObject("account", Long.class))
                .stream()
                .filter(account -> account != null)
                .map(AccountId::new)
                .findFirst();
    }

    long object(MeetingId meeting, String called, @Nullable AccountId account, String words, Instant at) {
        return db.sql("""
                        insert into dialogue.objection (meeting, called, account, words, made_at)
                        values (:meeting, :called, :account, :words, :at)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("called", called)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("words", words)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void answer(MeetingId meeting, long objection, String answer) {
        int rows = db.sql("update dialogue.objection set answer = :answer where id = :id and meeting = :meeting")
                .param("answer", answer)
                .param("id", objection)
                .param("meeting", meeting.value())
                .update();
        if (rows == 0) throw new NotFound("objection " + objection);
    }
}
