package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.needs.NeedId;
import org.linli.requests.RequestId;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The topics of meetings.
@Repository
class AgendaStore {

    /// So long may somebody take to say that they take a promise up, and residents to look at what is done.
    static final int DAYS_TO_ANSWER = 7;

    private final JdbcClient db;

    AgendaStore(JdbcClient db) {
        this.db = db;
    }

    List<AgendaTopic> of(MeetingId meeting) {
        var stances = stances(meeting);
        return db.sql("select * from dialogue.topic where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> topic(row, stances.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    AgendaTopic get(MeetingId meeting, long id) {
        return of(meeting).stream()
                .filter(topic -> topic.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("topic " + id));
    }

    long insert(MeetingId meeting, String title, String host, @Nullable Returning from) {
        var commitment = from == null ? null : from.commitment();
        return db.sql("""
                        insert into dialogue.topic (meeting, title, host, state, carried_from, commitment, raised)
                        values (:meeting, :title, :host, :state, :from, :commitment, :raised)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("title", title)
                .param("host", host)
                .param("state", host.isEmpty() ? "POSTED" : "HOSTED")
                .param("from", from == null ? null : from.topic(), Types.BIGINT)
                .param("commitment", commitment == null ? null : commitment.value(), Types.BIGINT)
                .param("raised", from == null ? "" : from.address())
                .query(Long.class)
                .single();
    }

    void note(long id, String host, String notes, AgendaState state) {
        db.sql("""
                        update dialogue.topic
                        set    host = :host, notes = :notes, state = :state, version = version + 1
                        where  id = :id
                        """)
                .param("host", host)
                .param("notes", notes)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void become(long id, AgendaState state) {
        db.sql("update dialogue.topic set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void off(long id, boolean off) {
        db.sql("update dialogue.topic set off = :off where id = :id")
                .param("off", off)
                .param("id", id)
                .update();
    }

    void weigh(long id, int dots) {
        db.sql("update dialogue.topic set dots = :dots where id = :id")
                .param("dots", dots)
                .param("id", id)
                .update();
    }

    void retitle(long id, String title) {
        db.sql("update dialogue.topic set title = :title where id = :id")
                .param("title", title)
                .param("id", id)
                .update();
    }

    /// Whether a question, a promise or an idea belongs to it.
    boolean isUsed(long id) {
        return db.sql("""
                        select exists (select from dialogue.decision where topic = :id)
                            or exists (select from dialogue.commitment where topic = :id)
                            or exists (select from dialogue.idea where topic = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    void drop(long id) {
        db.sql("delete from dialogue.topic where id = :id").param("id", id).update();
    }

    void lead(long id, NeedId need) {
        db.sql("update dialogue.topic set state = 'ACTION', need = :need where id = :id")
                .param("need", need.value())
                .param("id", id)
                .update();
    }

    void lead(long id, RequestId concern) {
        db.sql("update dialogue.topic set state = 'ACTION', concern = :concern where id = :id")
                .param("concern", concern.value())
                .param("id", id)
                .update();
    }

    void stand(long topic, long party, Position position) {
        db.sql("""
                        insert into dialogue.stance (topic, party, stance, words) values (:topic, :party, :stance, :words)
                        on conflict (topic, party) do update set stance = excluded.stance, words = excluded.words
                        """)
                .param("topic", topic)
                .param("party", party)
                .param("stance", position.stance().name())
                .param("words", position.words())
                .update();
    }

    /// What would come to the agenda of that meeting by itself, longest waiting first.
    List<Returning> returning(MeetingId meeting, PlacePath place, LocalDate today) {
        return db.sql("""
                        select t.id as topic, null::bigint as commitment, t.title, 'PARKED' as why,
                               coalesce(m.starts_at, m.state_since) as since
                        from   dialogue.topic t join dialogue.meeting m on m.id = t.meeting
                        where  t.state = 'PARKED' and m.id <> :meeting
                        and    m.state not in ('PROPOSED', 'STAKEHOLDERS_MAPPED', 'ANNOUNCED', 'RULES_SET', 'CANCELLED')
                        and    (starts_with(m.place_path, :place) or starts_with(:place, m.place_path))
                        and    not exists (select from dialogue.topic later where later.carried_from = t.id)
                        union all
                        select null, c.id, c.what,
                               case c.state when 'ADOPTED' then 'NOBODY_NAMED' when 'ASSIGNED' then 'NOT_ACCEPTED'
                                            when 'EVIDENCE_SUBMITTED' then 'NOBODY_LOOKED' else 'OVERDUE' end,
                               case when c.state in ('ACCEPTED_BY_OWNER', 'IN_PROGRESS') then c.until::timestamptz
                                    else c.state_since end
                        from   dialogue.commitment c
                        where  c.meeting <> :meeting
                        and    (starts_with(c.place_path, :place) or starts_with(:place, c.place_path))
                        and    (c.state = 'ADOPTED'
                                or c.state in ('ASSIGNED', 'EVIDENCE_SUBMITTED') and c.state_since < :waited
                                or c.state in ('ASSIGNED', 'ACCEPTED_BY_OWNER', 'IN_PROGRESS') and c.until < :today)
                        and    not exists (select from dialogue.topic raised
                                           where raised.commitment = c.id and raised.meeting = :meeting)
                        order  by since
                        """)
                .param("meeting", meeting.value())
                .param("place", place.value())
                .param("today", today)
                .param("waited", Moments.startOf(today.minusDays(DAYS_TO_ANSWER)))
                .query((row, n) -> {
                    var commitment = row.getObject("commitment", Long.class);
                    return new Returning(
                            row.getObject("topic", Long.class),
                            commitment == null ? null : new CommitmentId(commitment),
                            row.getString("title"),
                            Returning.Why.valueOf(row.getString("why")),
                            Days.of(Moments.in(row, "since")),
                            "");
                })
                .list();
    }

    private Map<Long, Map<Long, Position>> stances(MeetingId meeting) {
        var all = new HashMap<Long, Map<Long, Position>>();
        db.sql("""
                        select s.* from dialogue.stance s join dialogue.topic t on t.id = s.topic
                        where  t.meeting = :meeting
                        """).param("meeting", meeting.value()).query(row -> {
            all.computeIfAbsent(row.getLong("topic"), _ -> new HashMap<>())
                    .put(
                            row.getLong("party"),
                            new Position(Stance.valueOf(row.getString("stance")), row.getString("words")));
        });
        return all;
    }

    private static AgendaTopic topic(ResultSet row, Map<Long, Position> stances) throws SQLException {
        var need = row.getObject("need", Long.class);
        var concern = row.getObject("concern", Long.class);
        var commitment = row.getObject("commitment", Long.class);
        var raised = row.getString("raised");
        return new AgendaTopic(
                row.getLong("id"),
                row.getString("title"),
                row.getString("host"),
                row.getString("notes"),
                AgendaState.valueOf(row.getString("state")),
                need == null ? null : new NeedId(need),
                concern == null ? null : new RequestId(concern),
                commitment == null ? null : new CommitmentId(commitment),
                raised,
                row.getObject("carried_from", Long.class) != null || commitment != null || !raised.isEmpty(),
                row.getObject("dots", Integer.class),
                stances,
                row.getLong("version"),
                row.getBoolean("off"));
    }
}
