package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.engine.topics.Topic;
import org.linli.requests.Telling;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Loads topics with their rows locked, and writes them back.
@Repository
class TopicStore {

    private final JdbcClient db;

    TopicStore(JdbcClient db) {
        this.db = db;
    }

    /// Nobody else changes topics of the subdistrict until the transaction ends.
    void lock(PlaceId subdistrict) {
        db.sql("select pg_advisory_xact_lock(hashtext('needs.topic'), :subdistrict::int)")
                .param("subdistrict", subdistrict.value() % Integer.MAX_VALUE)
                .query((row, n) -> true)
                .single();
    }

    TopicKept get(TopicId id) {
        return db.sql("select id, kind, place_path, state from needs.topic where id = :id")
                .param("id", id.value())
                .query((row, n) -> kept(row, members(id)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// Matters that are live or were dismissed.
    List<TopicKept> of(PlaceId subdistrict) {
        Map<Long, Map<Long, Boolean>> members = new HashMap<>();
        db.sql("""
                        select m.topic, m.request, m.fixed
                        from   needs.topic_member m join needs.topic t on t.id = m.topic
                        where  t.subdistrict = :subdistrict and t.state in ('LIVE', 'DISMISSED')
                        order  by m.request
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, n) -> members.computeIfAbsent(row.getLong("topic"), _ -> new LinkedHashMap<>())
                        .put(row.getLong("request"), row.getBoolean("fixed")))
                .list();
        return db.sql("""
                        select id, kind, place_path, state from needs.topic
                        where  subdistrict = :subdistrict and kind = 'MATTER' and state in ('LIVE', 'DISMISSED')
                        order  by id
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, n) -> kept(row, members.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    /// How far was looked.
    ///
    /// @param older how many of the time were left out, because there were too many
    void looked(PlaceId subdistrict, LocalDate since, int concerns, long older, Instant at) {
        db.sql("""
                        insert into needs.topic_look (subdistrict, since, concerns, older, looked_at)
                        values (:subdistrict, :since, :concerns, :older, :at)
                        on conflict (subdistrict) do update
                        set    since = excluded.since, concerns = excluded.concerns, older = excluded.older,
                               looked_at = excluded.looked_at
                        """)
                .param("subdistrict", subdistrict.value())
                .param("since", since)
                .param("concerns", concerns)
                .param("older", older)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    TopicId insert(PlacePath place, Topic topic, Instant at) {
        return db.sql("""
                        insert into needs.topic (subdistrict, place_path, title, what, whereabouts, since, last, people,
                                    supporters, trend, confidence, heat, state, found_at, changed_at)
                        values (:subdistrict, :place, :title, :what, :where, :since, :last, :people, :supporters, :trend,
                                    :confidence, :heat, 'LIVE', :at, :at)
                        returning id
                        """)
                .params(figures(place, topic))
                .param("subdistrict", place.subdistrict().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new TopicId(row.getLong("id")))
                .single();
    }

    void update(TopicId id, PlacePath place, Topic topic, Instant at) {
        db.sql("""
                        update needs.topic
                        set    place_path = :place, title = :title, what = :what, whereabouts = :where, since = :since,
                               last = :last, people = :people, supporters = :supporters, trend = :trend,
                               confidence = :confidence, heat = :heat, changed_at = :at
                        where  id = :id
                        """)
                .params(figures(place, topic))
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> figures(PlacePath place, Topic topic) {
        var figures = new HashMap<String, Object>();
        figures.put("place", place.value());
        figures.put("what", topic.what().toArray(String[]::new));
        figures.put("where", topic.where().toArray(String[]::new));
        figures.put("title", topic.representative());
        figures.put("since", topic.since());
        figures.put("last", topic.last());
        figures.put("people", topic.people());
        figures.put("supporters", topic.supporters());
        figures.put("trend", topic.trend().name());
        figures.put("confidence", topic.confidence());
        figures.put("heat", topic.heat());
        return figures;
    }

    /// What it consists of now stays in it.
    void fix(TopicId id) {
        db.sql("update needs.topic_member set fixed = true where topic = :id")
                .param("id", id.value())
                .update();
    }

    void rename(TopicId id, String name) {
        db.sql("update needs.topic set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    /// @param why a person dismissed it; empty otherwise
    void become(TopicId id, TopicState state, String why) {
        db.sql("update needs.topic set state = :state, dismissed = :why where id = :id")
                .param("state", state.name())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    /// A copy without concerns.
    TopicId copy(TopicId id, Instant at) {
        return db.sql("""
                        insert into needs.topic (subdistrict, place_path, title, what, whereabouts, since, last, people,
                                    supporters, trend, confidence, heat, state, found_at, changed_at)
                        select subdistrict, place_path, title, what, whereabouts, since, last, people, supporters, trend,
                               confidence, heat, 'LIVE', :at, :at
                        from   needs.topic
                        where  id = :id
                        returning id
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new TopicId(row.getLong("id")))
                .single();
    }

    /// Puts concerns there, as a person wants it.
    void fix(TopicId id, Collection<Long> members) {
        db.sql("update needs.topic_member set topic = :id, fixed = true where request = any(:members)")
                .param("id", id.value())
                .param("members", members.toArray(Long[]::new))
                .update();
    }

    /// Takes away what the program put there.
    void clear(TopicId id) {
        db.sql("delete from needs.topic_member where topic = :id and not fixed")
                .param("id", id.value())
                .update();
    }

    void add(TopicId id, Collection<Telling> members) {
        for (var telling : members) {
            db.sql("""
                            insert into needs.topic_member (request, topic, day, sender, supporters)
                            values (:request, :topic, :day, :sender, :supporters)
                            on conflict (request) do update set supporters = excluded.supporters
                            """)
                    .param("request", telling.id().value())
                    .param("topic", id.value())
                    .param("day", telling.day())
                    .param("sender", telling.sender())
                    .param("supporters", telling.fellows())
                    .update();
        }
    }

    /// Counts again, as far as that can be done without reading what was said.
    void count(TopicId id) {
        db.sql("""
                        update needs.topic t
                        set    since = m.since, last = m.last, people = m.people, supporters = m.supporters
                        from   (select min(day) as since, max(day) as last, sum(supporters) as supporters,
                                       count(distinct case when sender = '' then 'request ' || request else sender end)
                                           as people
                                from   needs.topic_member where topic = :id) m
                        where  t.id = :id and m.people > 0
                        """).param("id", id.value()).update();
    }

    private Map<Long, Boolean> members(TopicId id) {
        Map<Long, Boolean> members = new LinkedHashMap<>();
        db.sql("select request, fixed from needs.topic_member where topic = :id order by request")
                .param("id", id.value())
                .query((row, n) -> members.put(row.getLong("request"), row.getBoolean("fixed")))
                .list();
        return members;
    }

    private static TopicKept kept(ResultSet row, Map<Long, Boolean> members) throws SQLException {
        return new TopicKept(
                new TopicId(row.getLong("id")),
                TopicKind.valueOf(row.getString("kind")),
                new PlacePath(row.getString("place_path")),
                TopicState.valueOf(row.getString("state")),
                members);
    }
}
