package org.linli.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions, as they stand in the database.
@Repository
class SoundingStore {

    private static final String SOUNDING = """
            select id, place, place_path, place_name, place_name_en, meeting, question, background, parties, opens_on,
                   closes_on, free, closed_at
            from   positions.sounding
            where\s""";

    private final JdbcClient db;

    SoundingStore(JdbcClient db) {
        this.db = db;
    }

    SoundingId insert(SoundingFacts facts, PlaceSummary place, Instant at, @Nullable Long by) {
        var meeting = facts.meeting();
        return new SoundingId(db.sql("""
                        insert into positions.sounding (place, place_path, place_name, place_name_en, meeting, question,
                                                        background, parties, opens_on, closes_on, free, asked_at, asked_by)
                        values (:place, :path, :name, :nameEn, :meeting, :question, :background, :parties, :opens, :closes,
                                :free, :at, :by)
                        returning id
                        """)
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("meeting", meeting == null ? null : meeting.value(), Types.BIGINT)
                .param("question", facts.question())
                .param("background", facts.background())
                .param("parties", facts.parties().toArray(String[]::new))
                .param("opens", facts.opensOn())
                .param("closes", facts.closesOn())
                .param("free", facts.free())
                .param("at", Moments.kept(at))
                .param("by", by, Types.BIGINT)
                .query(Long.class)
                .single());
    }

    SoundingSummary get(SoundingId id) {
        return one("id = :it", id.value()).orElseThrow(() -> new NotFound(id));
    }

    SoundingSummary lock(SoundingId id) {
        return one("id = :it for update", id.value()).orElseThrow(() -> new NotFound(id));
    }

    private Optional<SoundingSummary> one(String which, long it) {
        return db.sql(SOUNDING + which)
                .param("it", it)
                .query(SoundingStore::summary)
                .optional();
    }

    /// The latest first.
    ///
    /// @param own places whose questions may be read before their day
    List<SoundingSummary> list(LocalDate today, List<PlacePath> own) {
        return db.sql(SOUNDING + """
                        opens_on <= :today
                        or exists (select from unnest(:own) as own where starts_with(place_path, own))
                        order by opens_on desc, id desc
                        """)
                .param("today", today)
                .param("own", own.stream().map(PlacePath::value).toArray(String[]::new))
                .query(SoundingStore::summary)
                .list();
    }

    /// Those that are answered today by people of a place, in it or around it; what ends first stands first.
    List<SoundingSummary> open(LocalDate today, PlacePath place) {
        return db.sql(SOUNDING + """
                        closed_at is null and opens_on <= :today and closes_on >= :today
                        and (starts_with(place_path, :place) or starts_with(:place, place_path))
                        order by closes_on, id
                        """)
                .param("today", today)
                .param("place", place.value())
                .query(SoundingStore::summary)
                .list();
    }

    List<SoundingSummary> of(MeetingId meeting) {
        return db.sql(SOUNDING + "meeting = :meeting order by id desc")
                .param("meeting", meeting.value())
                .query(SoundingStore::summary)
                .list();
    }

    boolean any() {
        return db.sql("select exists (select from positions.sounding)")
                .query(Boolean.class)
                .single();
    }

    void extend(SoundingId id, LocalDate until) {
        db.sql("update positions.sounding set closes_on = :until where id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    void close(SoundingId id, Instant at) {
        db.sql("update positions.sounding set closed_at = :at where id = :id")
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    /// Something was said since the picture was drawn.
    void outdate(long id) {
        db.sql("update positions.sounding set stale = true where id = :id and not stale")
                .param("id", id)
                .update();
    }

    /// Those whose picture is to be drawn again.
    List<SoundingId> outdated() {
        return db.sql("select id from positions.sounding where stale order by id")
                .query((row, n) -> new SoundingId(row.getLong("id")))
                .list();
    }

    void refreshed(SoundingId id) {
        db.sql("update positions.sounding set stale = false where id = :id")
                .param("id", id.value())
                .update();
    }

    private static SoundingSummary summary(ResultSet row, int number) throws SQLException {
        var meeting = row.getObject("meeting", Long.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new SoundingSummary(
                new SoundingId(row.getLong("id")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                meeting == null ? null : new MeetingId(meeting),
                row.getString("question"),
                row.getString("background"),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getBoolean("free"),
                closed == null ? null : closed.toInstant());
    }
}
