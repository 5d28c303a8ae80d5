package org.linli.dialogue;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people wrote while they sat together.
@Repository
class ContributionStore {

    private final JdbcClient db;

    ContributionStore(JdbcClient db) {
        this.db = db;
    }

    List<Contribution> of(MeetingId meeting) {
        return db.sql("select * from dialogue.contribution where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> new Contribution(
                        row.getLong("id"),
                        row.getObject("topic", Long.class),
                        row.getString("called"),
                        row.getString("words"),
                        row.getBoolean("offer"),
                        row.getBoolean("off")))
                .list();
    }

    Contribution get(MeetingId meeting, long id) {
        return of(meeting).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("contribution " + id));
    }

    long insert(MeetingId meeting, @Nullable Long topic, String called, String words, boolean offer, Instant at) {
        return db.sql("""
                        insert into dialogue.contribution (meeting, topic, called, words, offer, at)
                        values (:meeting, :topic, :called, :words, :offer, :at) returning id
                        """)
                .param("meeting", meeting.value())
                .param("topic", topic, Types.BIGINT)
                .param("called", called)
                .param("words", words)
                .param("offer", offer)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void off(long id, boolean off) {
        db.sql("update dialogue.contribution set off = :off where id = :id")
                .param("off", off)
                .param("id", id)
                .update();
    }
}
