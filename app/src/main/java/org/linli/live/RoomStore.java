package org.linli.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rooms with their course and their corners.
@Repository
class RoomStore {

    private final JdbcClient db;

    RoomStore(JdbcClient db) {
        this.db = db;
    }

    /// The room that is open under the code, or else the one that was last.
    Optional<LiveRoom> at(String code) {
        return db.sql("""
                        select * from live.room where code = :code
                        order by closed_at is null desc, opened_at desc limit 1
                        """)
                .param("code", code)
                .query((row, n) -> room(row))
                .optional()
                .map(this::whole);
    }

    Optional<LiveRoom> of(MeetingId meeting) {
        return db.sql("select * from live.room where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, n) -> room(row))
                .optional()
                .map(this::whole);
    }

    /// Locked until the transaction ends: what is done in one room is done one after the other.
    LiveRoom lock(MeetingId meeting) {
        return whole(db.sql("select * from live.room where meeting = :meeting for update")
                .param("meeting", meeting.value())
                .query((row, n) -> room(row))
                .single());
    }

    /// @param since rooms closed after that may still be opened again
    boolean isTaken(String code, Instant since) {
        return db.sql("""
                        select exists (select from live.room
                                       where code = :code and (closed_at is null or closed_at > :since))
                        """)
                .param("since", Moments.kept(since))
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void insert(MeetingId meeting, String code, String key, List<CourseStep> steps, Instant now) {
        var ends = now.plusSeconds(60L * steps.getFirst().minutes());
        db.sql("""
                        insert into live.room (meeting, code, key, step_since, ends_at, opened_at)
                        values (:meeting, :code, :key, :now, :ends, :now)
                        """)
                .param("meeting", meeting.value())
                .param("code", code)
                .param("key", key)
                .param("now", Moments.kept(now))
                .param("ends", Moments.kept(ends))
                .update();
        for (var step : steps)
            db.sql("insert into live.step values (:meeting, :number, :kind, :round, :minutes, :title)")
                    .param("meeting", meeting.value())
                    .param("number", step.number())
                    .param("kind", step.kind().name())
                    .param("round", step.round())
                    .param("minutes", step.minutes())
                    .param("title", step.title())
                    .update();
    }

    void save(LiveRoom room) {
        db.sql("""
                        update live.room
                        set    step = :step, step_since = :since, ends_at = :ends, hush = :hush, recording = :recording,
                               closed_at = cast(:closed as timestamptz)
                        where  meeting = :meeting
                        """)
                .param("step", room.number())
                .param("since", Moments.kept(room.running().since()))
                .param("ends", Moments.kept(room.running().endsAt()))
                .param("hush", room.running().hush())
                .param("recording", room.recording().name())
                .param("closed", Moments.keptOrNull(room.closedAt()))
                .param("meeting", room.meeting().value())
                .update();
    }

    /// @return false if it has been done before
    boolean isNew(UUID act, MeetingId meeting) {
        return db.sql("insert into live.done values (:act, :meeting) on conflict do nothing")
                        .param("act", act)
                        .param("meeting", meeting.value())
                        .update()
                > 0;
    }

    void count(MeetingId meeting) {
        db.sql("update live.room set revision = revision + 1 where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /// How far those rooms are.
    Map<Long, Long> revisions(List<Long> meetings) {
        return db
                .sql("select meeting, revision from live.room where meeting = any(:meetings)")
                .param("meetings", meetings.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("meeting"), row.getLong("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Corner> corners(MeetingId meeting) {
        return db.sql("select number, name from live.corner where meeting = :meeting order by number")
                .param("meeting", meeting.value())
                .query((row, n) -> new Corner(row.getInt("number"), row.getString("name")))
                .list();
    }

    void name(MeetingId meeting, Corner corner) {
        db.sql("""
                        insert into live.corner values (:meeting, :number, :name)
                        on conflict (meeting, number) do update set name = excluded.name
                        """)
                .param("meeting", meeting.value())
                .param("number", corner.number())
                .param("name", corner.name())
                .update();
    }

    private LiveRoom whole(LiveRoom room) {
        return room.with(steps(room.meeting()));
    }

    private static LiveRoom room(ResultSet row) throws SQLException {
        long meeting = row.getLong("meeting");
        return new LiveRoom(
                new MeetingId(meeting),
                row.getString("code"),
                row.getString("key"),
                row.getLong("revision"),
                new RunningStep(
                        row.getInt("step"),
                        Moments.in(row, "step_since"),
                        Moments.in(row, "ends_at"),
                        row.getBoolean("hush")),
                Recording.valueOf(row.getString("recording")),
                Moments.inOrNull(row, "closed_at"),
                List.of());
    }

    private List<CourseStep> steps(MeetingId meeting) {
        return db.sql("select * from live.step where meeting = :meeting order by number")
                .param("meeting", meeting.value())
                .query((row, n) -> new CourseStep(
                        row.getInt("number"),
                        StepKind.valueOf(row.getString("kind")),
                        row.getInt("round"),
                        row.getInt("minutes"),
                        row.getString("title")))
                .list();
    }
}
