package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.HotPlace;
import org.linli.requests.Telling;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Loads hot places and writes them back; they are topics of a kind of their own.
@Repository
class HotPlaceStore {

    private final JdbcClient db;

    HotPlaceStore(JdbcClient db) {
        this.db = db;
    }

    /// Also those that are hot no more: one that is hot again keeps its number.
    List<HotPlaceKept> of(PlaceId subdistrict) {
        return db.sql("""
                        select id, place_path, state, place, title from needs.topic
                        where  subdistrict = :subdistrict and kind = 'PLACE'
                        order  by id
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, n) -> kept(row))
                .list();
    }

    private static HotPlaceKept kept(ResultSet row) throws SQLException {
        long place = row.getLong("place");
        return new HotPlaceKept(
                new TopicId(row.getLong("id")),
                new PlacePath(row.getString("place_path")),
                TopicState.valueOf(row.getString("state")),
                place == 0 ? null : new PlaceId(place),
                place == 0 ? row.getString("title") : "");
    }

    TopicId insert(PlacePath path, @Nullable PlaceId place, String title, HotPlace hot, Instant at) {
        return db.sql("""
                        insert into needs.topic (subdistrict, place_path, kind, place, title, what, whereabouts, since,
                                    last, people, supporters, trend, confidence, heat, matters, expected, state,
                                    found_at, changed_at)
                        values (:subdistrict, :path, 'PLACE', :place, :title, '{}', '{}', :since, :last, :people,
                                    :supporters, :trend, 1, :heat, :matters, :expected, 'LIVE', :at, :at)
                        returning id
                        """)
                .params(figures(path, hot, at))
                .param("subdistrict", path.subdistrict().value())
                .param("place", place == null ? null : place.value())
                .param("title", title)
                .query((row, n) -> new TopicId(row.getLong("id")))
                .single();
    }

    /// One that was dismissed stays so.
    void update(TopicId id, PlacePath path, HotPlace hot, Instant at) {
        db.sql("""
                        update needs.topic
                        set    place_path = :path, since = :since, last = :last, people = :people,
                               supporters = :supporters, trend = :trend, heat = :heat, matters = :matters,
                               expected = :expected, changed_at = :at,
                               state = case when state = 'GONE' then 'LIVE' else state end
                        where  id = :id
                        """).params(figures(path, hot, at)).param("id", id.value()).update();
    }

    private static Map<String, Object> figures(PlacePath path, HotPlace hot, Instant at) {
        var figures = new HashMap<String, Object>();
        figures.put("path", path.value());
        figures.put("since", hot.since());
        figures.put("last", hot.last());
        figures.put("people", hot.people());
        figures.put("supporters", hot.supporters());
        figures.put("trend", hot.trend().name());
        figures.put("heat", hot.heat());
        figures.put("matters", hot.matters());
        figures.put("expected", hot.expected());
        figures.put("at", at.atOffset(ZoneOffset.UTC));
        return figures;
    }

    /// What comes from there now.
    void keep(TopicId id, Collection<Telling> concerns) {
        var requests = concerns.stream().map(one -> one.id().value()).toArray(Long[]::new);
        db.sql("delete from needs.hot_place_concern where topic = :topic and request <> all(:requests)")
                .param("topic", id.value())
                .param("requests", requests)
                .update();
        db.sql("""
                        insert into needs.hot_place_concern (topic, request, day)
                        select :topic, fresh.request, fresh.day
                        from   unnest(:requests::bigint[], :days::date[]) as fresh (request, day)
                        on conflict (topic, request) do nothing
                        """)
                .param("topic", id.value())
                .param("requests", requests)
                .param(
                        "days",
                        concerns.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .update();
    }
}
