package org.linli.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is in the room, and with which group.
@Repository
class SeatStore {

    private final JdbcClient db;

    SeatStore(JdbcClient db) {
        this.db = db;
    }

    long insert(MeetingId meeting, @Nullable String key, @Nullable Long party, String called, Instant at) {
        return db.sql("""
                        insert into live.seat (meeting, key, party, called, taken_at)
                        values (:meeting, :key, :party, :called, :at) returning id
                        """)
                .param("meeting", meeting.value())
                .param("key", key)
                .param("party", party, Types.BIGINT)
                .param("called", called)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    Optional<Seat> find(MeetingId meeting, String key) {
        return db.sql("select * from live.seat where meeting = :meeting and key = :key")
                .param("meeting", meeting.value())
                .param("key", key)
                .query((row, n) -> seat(row))
                .optional();
    }

    List<Seat> of(MeetingId meeting) {
        return db.sql("select * from live.seat where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> seat(row))
                .list();
    }

    int many(MeetingId meeting) {
        return db.sql("select count(*) from live.seat where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    /// The topic at which somebody sits.
    Optional<Long> sitting(long seat) {
        return db.sql("select topic from live.sitting where seat = :seat and until is null")
                .param("seat", seat)
                .query(Long.class)
                .optional();
    }

    /// @return whether they sat somewhere
    boolean rise(long seat, Instant at) {
        return db.sql("update live.sitting set until = :at where seat = :seat and until is null")
                        .param("seat", seat)
                        .param("at", Moments.kept(at))
                        .update()
                > 0;
    }

    void riseAll(MeetingId meeting, Instant at) {
        db.sql("update live.sitting set until = :at where meeting = :meeting and until is null")
                .param("meeting", meeting.value())
                .param("at", Moments.kept(at))
                .update();
    }

    /// All but those who stay as the hosts of their tables.
    void riseGuests(MeetingId meeting, Instant at) {
        db.sql("""
                        update live.sitting s set until = :at
                        where  meeting = :meeting and until is null
                        and    not exists (select from live.card c where c.topic = s.topic and c.seat = s.seat)
                        """)
                .param("meeting", meeting.value())
                .param("at", Moments.kept(at))
                .update();
    }

    void sit(Seat seat, long topic, Instant at) {
        db.sql("insert into live.sitting (meeting, seat, topic, since) values (:meeting, :seat, :topic, :at)")
                .param("meeting", seat.meeting().value())
                .param("seat", seat.id())
                .param("topic", topic)
                .param("at", Moments.kept(at))
                .update();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting")),
                row.getString("key"),
                row.getObject("party", Long.class),
                row.getString("called"));
    }
}
