package org.linli.walks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Secrets;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Walks and their routes, as they stand in the database.
@Repository
class WalkStore {

    /// Of the word in the address.
    private static final int LETTERS = 8;

    private static final String WALK = """
            select id, version, place, place_path, place_name, place_name_en, title, purpose, meeting, day, state, code,
                   started_at, ended_at, reason
            from   walks.walk
            where\s""";

    private final JdbcClient db;

    WalkStore(JdbcClient db) {
        this.db = db;
    }

    WalkId insert(PlaceSummary place, WalkFacts facts, Instant at, @Nullable Long by) {
        return new WalkId(db.sql("""
                        insert into walks.walk (subdistrict, place, place_path, place_name, place_name_en, title, purpose,
                                                meeting, day, state, code, planned_at, planned_by)
                        values (:subdistrict, :place, :path, :name, :nameEn, :title, :purpose, :meeting, :day,
                                'PLANNED', :code, :at, :by)
                        returning id
                        """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("title", facts.title())
                .param("purpose", facts.purpose())
                .param("meeting", facts.meeting())
                .param("day", facts.day())
                .param("code", Secrets.word(LETTERS))
                .param("at", Moments.keptOrNull(at))
                .param("by", by, Types.BIGINT)
                .query(Long.class)
                .single());
    }

    Walk lock(WalkId id) {
        return new Walk(one("id = :it for update", id.value()).orElseThrow(() -> new NotFound(id)));
    }

    WalkSummary get(WalkId id) {
        return one("id = :it", id.value()).orElseThrow(() -> new NotFound(id));
    }

    WalkSummary get(String code) {
        return one("code = :it", code).orElseThrow(() -> new NotFound(code));
    }

    private Optional<WalkSummary> one(String which, Object it) {
        return db.sql(WALK + which).param("it", it).query(WalkStore::summary).optional();
    }

    /// The latest first.
    List<WalkSummary> list(Collection<PlaceId> subdistricts) {
        if (subdistricts.isEmpty()) return List.of();
        return db.sql(WALK + "subdistrict in (:subdistricts) order by day desc, id desc limit 500")
                .param("subdistricts", subdistricts.stream().map(PlaceId::value).toList())
                .query(WalkStore::summary)
                .list();
    }

    boolean any() {
        return db.sql("select exists (select from walks.walk)")
                .query(Boolean.class)
                .single();
    }

    void save(Walk walk) {
        var summary = walk.summary();
        int saved = db.sql("""
                        update walks.walk
                        set    version = version + 1, title = :title, purpose = :purpose, meeting = :meeting,
                               day = :day, state = :state, started_at = :started, ended_at = :ended, reason = :reason
                        where  id = :id and version = :version
                        """)
                .param("title", summary.title())
                .param("purpose", summary.purpose())
                .param("meeting", summary.meeting())
                .param("day", summary.day())
                .param("state", summary.state().name())
                .param("started", Moments.keptOrNull(summary.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", Moments.keptOrNull(summary.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", summary.reason())
                .param("id", summary.id().value())
                .param("version", summary.version())
                .update();
        if (saved == 0) throw new Stale(summary.id().subject(), summary.version());
    }

    List<Stop> route(WalkId id) {
        return db.sql("select place, place_path, name, name_en from walks.stop where walk = :walk order by position")
                .param("walk", id.value())
                .query((row, n) -> new Stop(
                        new PlaceId(row.getLong("place")),
                        new PlacePath(row.getString("place_path")),
                        new PlaceName(row.getString("name"), row.getString("name_en"))))
                .list();
    }

    void replaceRoute(WalkId id, List<Stop> route) {
        db.sql("delete from walks.stop where walk = :walk")
                .param("walk", id.value())
                .update();
        for (int i = 0; i < route.size(); i++) {
            var stop = route.get(i);
            db.sql("""
                            insert into walks.stop (walk, position, place, place_path, name, name_en)
                            values (:walk, :position, :place, :path, :name, :nameEn)
                            """)
                    .param("walk", id.value())
                    .param("position", i)
                    .param("place", stop.place().value())
                    .param("path", stop.path().value())
                    .param("name", stop.name().zh())
                    .param("nameEn", stop.name().en())
                    .update();
        }
    }

    /// How many walkers and how many findings each of the walks has; merged ones count once.
    Map<WalkId, Counts> counts(List<WalkId> walks) {
        var counts = new HashMap<WalkId, Counts>();
        if (walks.isEmpty()) return counts;
        db.sql("""
                        select w.id,
                               (select count(*) from walks.walker r where r.walk = w.id)::int as walkers,
                               (select count(*) from walks.finding f where f.walk = w.id and f.head is null)::int
                                   as findings,
                               (select count(*) from walks.stop s where s.walk = w.id)::int as stops
                        from   walks.walk w where w.id in (:walks)
                        """).param("walks", walks.stream().map(WalkId::value).toList()).query(row -> {
            counts.put(
                    new WalkId(row.getLong("id")),
                    new Counts(row.getInt("walkers"), row.getInt("findings"), row.getInt("stops")));
        });
        return counts;
    }

    /// How much belongs to a walk.
    record Counts(int walkers, int findings, int stops) {}

    /// As people call it: from the community down.
    private static WalkSummary summary(ResultSet row, int number) throws SQLException {
        return new WalkSummary(
                new WalkId(row.getLong("id")),
                row.getInt("version"),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("meeting"),
                row.getObject("day", LocalDate.class),
                WalkState.valueOf(row.getString("state")),
                row.getString("code"),
                Moments.inOrNull(row, "started_at"),
                Moments.inOrNull(row, "ended_at"),
                row.getString("reason"));
    }
}
