package org.linli.live;

import java.util.HashMap;
import java.util.Map;
import org.linli.dialogue.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Dots beside topics.
@Repository
class DotStore {

    private final JdbcClient db;

    DotStore(JdbcClient db) {
        this.db = db;
    }

    /// What one person has given, by number of the topic.
    Map<Long, Integer> of(long seat) {
        return byTopic("select topic, dots from live.dot where seat = :id", seat);
    }

    /// What all have given, on phones and on paper, by number of the topic.
    Map<Long, Integer> sums(MeetingId meeting) {
        return byTopic("""
                select c.topic, (coalesce((select sum(d.dots) from live.dot d where d.topic = c.topic), 0)
                       + coalesce((select p.dots from live.paper_dot p where p.topic = c.topic), 0))::integer as dots
                from   live.card c where c.meeting = :id
                """, meeting.value());
    }

    /// What was glued on paper, by number of the topic.
    Map<Long, Integer> paper(MeetingId meeting) {
        return byTopic(
                "select p.topic, p.dots from live.paper_dot p join live.card c using (topic) where c.meeting = :id",
                meeting.value());
    }

    void put(Seat seat, long topic, int dots) {
        db.sql("delete from live.dot where topic = :topic and seat = :seat")
                .param("topic", topic)
                .param("seat", seat.id())
                .update();
        if (dots == 0) return;
        db.sql("insert into live.dot (meeting, topic, seat, dots) values (:meeting, :topic, :seat, :dots)")
                .param("meeting", seat.meeting().value())
                .param("topic", topic)
                .param("seat", seat.id())
                .param("dots", dots)
                .update();
    }

    void putPaper(long topic, int dots) {
        db.sql("""
                        insert into live.paper_dot values (:topic, :dots)
                        on conflict (topic) do update set dots = excluded.dots
                        """).param("topic", topic).param("dots", dots).update();
    }

    private Map<Long, Integer> byTopic(String sql, long id) {
        var all = new HashMap<Long, Integer>();
        db.sql(sql).param("id", id).query(row -> {
            all.put(row.getLong("topic"), row.getInt("dots"));
        });
        return all;
    }
}
