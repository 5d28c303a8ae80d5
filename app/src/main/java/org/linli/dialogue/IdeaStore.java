package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Topics that may become projects.
@Repository
class IdeaStore {

    private static final String IDEA = """
            select i.*, t.title, t.meeting, m.title as from_title, m.place
            from   dialogue.idea i
            join   dialogue.topic t on t.id = i.topic
            join   dialogue.meeting m on m.id = t.meeting
            where\s""";

    private final JdbcClient db;

    IdeaStore(JdbcClient db) {
        this.db = db;
    }

    boolean isOf(long topic) {
        return db.sql("select exists (select from dialogue.idea where topic = :topic)")
                .param("topic", topic)
                .query(Boolean.class)
                .single();
    }

    void insert(long topic, String sentence, String carrier, Instant at) {
        db.sql("""
                        insert into dialogue.idea (topic, sentence, carrier, noted_at)
                        values (:topic, :sentence, :carrier, :at)
                        """)
                .param("topic", topic)
                .param("sentence", sentence)
                .param("carrier", carrier)
                .param("at", Moments.kept(at))
                .update();
    }

    List<ProjectIdea> of(MeetingId meeting) {
        return db.sql(IDEA + "t.meeting = :meeting order by i.topic")
                .param("meeting", meeting.value())
                .query(IdeaStore::idea)
                .list();
    }

    List<ProjectIdea> list(List<String> own) {
        return db.sql(IDEA + """
                        (m.published_at is not null
                         or exists (select from unnest(:own::text[]) as own where starts_with(m.place_path, own)))
                        order by i.noted_at desc, i.topic desc
                        """)
                .param("own", own.toArray(String[]::new))
                .query(IdeaStore::idea)
                .list();
    }

    private static ProjectIdea idea(ResultSet row, int number) throws SQLException {
        return new ProjectIdea(
                row.getLong("topic"),
                row.getString("title"),
                row.getString("sentence"),
                row.getString("carrier"),
                new MeetingId(row.getLong("meeting")),
                row.getString("from_title"),
                new PlaceId(row.getLong("place")),
                Moments.in(row, "noted_at"));
    }
}
