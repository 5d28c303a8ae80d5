package org.linli.live;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cards on the wall. Their titles are the agenda's.
@Repository
class WallStore {

    private final JdbcClient db;

    WallStore(JdbcClient db) {
        this.db = db;
    }

    /// The cards in the order in which they were posted, without titles.
    List<Card> of(MeetingId meeting) {
        return db.sql("""
                        select c.*,
                               (select count(*) from live.sitting s where s.topic = c.topic and s.until is null) as phones,
                               (select count(*) from live.sitting s where s.topic = c.topic
                                and exists (select from live.sitting before
                                            where before.seat = s.seat and before.id < s.id
                                            and before.until = s.since)) as moved,
                               (select coalesce(sum(d.dots), 0) from live.dot d where d.topic = c.topic)
                               + coalesce((select p.dots from live.paper_dot p where p.topic = c.topic), 0) as dots
                        from   live.card c
                        where  c.meeting = :meeting
                        order  by c.posted_at, c.topic
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Card(
                        row.getLong("topic"),
                        "",
                        row.getObject("seat", Long.class),
                        row.getString("called"),
                        row.getObject("round", Integer.class),
                        row.getObject("corner", Integer.class),
                        row.getInt("phones"),
                        row.getInt("heads"),
                        row.getInt("moved"),
                        row.getInt("dots"),
                        false))
                .list();
    }

    /// @throws NotFound if it does not hang here
    Card card(MeetingId meeting, long topic) {
        return of(meeting).stream()
                .filter(card -> card.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new NotFound("card " + topic));
    }

    /// @throws NotFound if it does not hang here
    void require(MeetingId meeting, long topic) {
        boolean hangs = db.sql("select exists (select from live.card where meeting = :meeting and topic = :topic)")
                .param("meeting", meeting.value())
                .param("topic", topic)
                .query(Boolean.class)
                .single();
        if (!hangs) throw new NotFound("card " + topic);
    }

    void hang(MeetingId meeting, long topic, @Nullable Long seat, String called, Instant at) {
        db.sql("""
                        insert into live.card (topic, meeting, seat, called, posted_at)
                        values (:topic, :meeting, :seat, :called, :at)
                        """)
                .param("topic", topic)
                .param("meeting", meeting.value())
                .param("seat", seat, Types.BIGINT)
                .param("called", called)
                .param("at", Moments.kept(at))
                .update();
    }

    void place(long topic, @Nullable Integer round, @Nullable Integer corner) {
        db.sql("update live.card set round = :round, corner = :corner where topic = :topic")
                .param("topic", topic)
                .param("round", round, Types.INTEGER)
                .param("corner", corner, Types.INTEGER)
                .update();
    }

    void host(long topic, Seat seat) {
        db.sql("update live.card set seat = :seat, called = :called where topic = :topic")
                .param("topic", topic)
                .param("seat", seat.id())
                .param("called", seat.called())
                .update();
    }

    void heads(long topic, int heads) {
        db.sql("update live.card set heads = :heads where topic = :topic")
                .param("topic", topic)
                .param("heads", heads)
                .update();
    }

    boolean isTalkedOf(long topic) {
        return db.sql("""
                        select exists (select from live.leaf where topic = :topic)
                            or exists (select from live.dot where topic = :topic)
                            or exists (select from live.sitting where topic = :topic)
                        """).param("topic", topic).query(Boolean.class).single();
    }

    void takeDown(long topic) {
        db.sql("delete from live.paper_dot where topic = :topic")
                .param("topic", topic)
                .update();
        db.sql("delete from live.card where topic = :topic")
                .param("topic", topic)
                .update();
    }
}
