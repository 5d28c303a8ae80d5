package org.linli.live;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.MeetingId;
import org.linli.files.FileId;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Notes, offers, photos and voices.
@Repository
class LeafStore {

    private final JdbcClient db;

    LeafStore(JdbcClient db) {
        this.db = db;
    }

    List<Leaf> of(MeetingId meeting) {
        return db.sql("select * from live.leaf where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> {
                    var file = row.getObject("file", Long.class);
                    return new Leaf(
                            row.getLong("id"),
                            row.getObject("topic", Long.class),
                            row.getObject("seat", Long.class),
                            row.getString("called"),
                            Leaf.Kind.valueOf(row.getString("kind")),
                            row.getString("words"),
                            file == null ? null : new FileId(file),
                            row.getInt("round"),
                            row.getBoolean("carried"),
                            row.getBoolean("off"),
                            row.getObject("contribution", Long.class),
                            Moments.in(row, "at"));
                })
                .list();
    }

    long insert(MeetingId meeting, Leaf leaf, Instant at) {
        var file = leaf.file();
        return db.sql("""
                        insert into live.leaf (meeting, topic, seat, called, kind, words, file, round, carried, contribution, at)
                        values (:meeting, :topic, :seat, :called, :kind, :words, :file, :round, :carried, :contribution, :at)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("topic", leaf.topic(), Types.BIGINT)
                .param("seat", leaf.seat(), Types.BIGINT)
                .param("called", leaf.called())
                .param("kind", leaf.kind().name())
                .param("words", leaf.words())
                .param("file", file == null ? null : file.value(), Types.BIGINT)
                .param("round", leaf.round())
                .param("carried", leaf.carried())
                .param("contribution", leaf.contribution(), Types.BIGINT)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void carry(long leaf, boolean over) {
        db.sql("update live.leaf set carried = :over where id = :id")
                .param("over", over)
                .param("id", leaf)
                .update();
    }

    void off(long leaf, boolean off) {
        db.sql("update live.leaf set off = :off where id = :id")
                .param("off", off)
                .param("id", leaf)
                .update();
    }

    /// The meeting in which a file was left.
    Optional<MeetingId> meetingOf(FileId file) {
        return db.sql("select meeting from live.leaf where file = :file")
                .param("file", file.value())
                .query((row, n) -> new MeetingId(row.getLong("meeting")))
                .optional();
    }
}
