package org.linli.walks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.requests.RequestId;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Conditions;
import org.linli.walks.WalkFindings.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Findings and their photos, as they stand in the database.
@Repository
class FindingStore {

    private static final String FINDING = """
            select f.id, f.walk, f.walker, w.name, f.submission, f.kind, f.verdict, f.words, f.place, f.place_path,
                   f.place_name, f.place_name_en, f.detail, f.noted_at, f.head, f.concern,
                   array(select p.file from walks.photo p where p.finding = f.id order by p.position) as photos
            from   walks.finding f join walks.walker w on w.id = f.walker
            where\s""";

    private final JdbcClient db;

    FindingStore(JdbcClient db) {
        this.db = db;
    }

    /// @return empty if it was kept before
    Optional<FindingId> insert(Walker walker, Noted noted, PlaceSummary place, Instant seen, Instant came) {
        return db.sql("""
                        insert into walks.finding (walk, walker, submission, kind, verdict, words, place, place_path,
                                                   place_name, place_name_en, detail, noted_at, came_at)
                        values (:walk, :walker, :submission, :kind, :verdict, :words, :place, :path, :name, :nameEn,
                                :detail, :seen, :came)
                        on conflict (submission) do nothing
                        returning id
                        """)
                .param("walk", walker.walk().value())
                .param("walker", walker.id())
                .param("submission", noted.submission())
                .param("kind", Objects.requireNonNull(noted.kind()).name())
                .param("verdict", Objects.requireNonNull(noted.verdict()).name())
                .param("words", noted.words())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("detail", noted.detail())
                .param("seen", Moments.keptOrNull(seen))
                .param("came", Moments.keptOrNull(came))
                .query((row, n) -> new FindingId(row.getLong("id")))
                .optional();
    }

    boolean isKnown(UUID submission) {
        return db.sql("select exists (select from walks.finding where submission = :submission)")
                .param("submission", submission)
                .query(Boolean.class)
                .single();
    }

    void add(FindingId finding, List<FileId> photos) {
        for (int i = 0; i < photos.size(); i++)
            db.sql("insert into walks.photo (finding, position, file) values (:finding, :position, :file)")
                    .param("finding", finding.value())
                    .param("position", i)
                    .param("file", photos.get(i).value())
                    .update();
    }

    Optional<WalkFinding> find(FindingId id) {
        return db.sql(FINDING + "f.id = :id")
                .param("id", id.value())
                .query(FindingStore::finding)
                .optional();
    }

    Optional<WalkFinding> ofPhoto(FileId file) {
        return db.sql(FINDING + "f.id = (select finding from walks.photo where file = :file)")
                .param("file", file.value())
                .query(FindingStore::finding)
                .optional();
    }

    Optional<WalkFinding> ofConcern(RequestId concern) {
        return db.sql(FINDING + "f.concern = :concern")
                .param("concern", concern.value())
                .query(FindingStore::finding)
                .optional();
    }

    /// In the order in which they came.
    List<WalkFinding> of(WalkId walk) {
        return db.sql(FINDING + "f.walk = :walk order by f.id")
                .param("walk", walk.value())
                .query(FindingStore::finding)
                .list();
    }

    List<WalkFinding> mergedInto(FindingId head) {
        return db.sql(FINDING + "f.head = :head order by f.id")
                .param("head", head.value())
                .query(FindingStore::finding)
                .list();
    }

    /// What stands by itself within the place, the latest first; narrowed by words.
    ///
    /// @param own where the reader may read walks
    List<WalkFinding> in(PlacePath place, String words, Known but, List<PlacePath> own, long skip, int most) {
        return sought(FINDING, place, words, but, own, " order by f.noted_at desc, f.id desc limit :most offset :skip")
                .param("most", most)
                .param("skip", skip)
                .query(FindingStore::finding)
                .list();
    }

    /// How many [#in] would find in all.
    long count(PlacePath place, String words, Known but, List<PlacePath> own) {
        return sought("select count(*) from walks.finding f where ", place, words, but, own, "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec sought(
            String what, PlacePath place, String words, Known but, List<PlacePath> own, String order) {
        return db.sql(what + """
                         f.head is null and starts_with(f.place_path, :place)
                        and (f.words ilike :words or f.place_name ilike :words)
                        and not exists (select from walks.finding g where (g.id = f.id or g.head = f.id)
                                        and (g.id = any(:known) or g.concern = any(:concerns)))
                        and exists (select from walks.walk w, unnest(:own) as own where w.id = f.walk
                                    and (starts_with(w.place_path, own) or starts_with(own, w.place_path)))
                        """ + order)
                .param("place", place.value())
                .param("words", Conditions.anywhere(words))
                .param("known", but.findings().stream().map(FindingId::value).toArray(Long[]::new))
                .param("concerns", but.concerns().stream().map(RequestId::value).toArray(Long[]::new))
                .param("own", own.stream().map(PlacePath::value).toArray(String[]::new));
    }

    List<WalkFinding> seen(PlacePath within, LocalDate from, LocalDate until) {
        return db.sql(FINDING + """
                         f.head is null and starts_with(f.place_path, :within)
                        and f.noted_at >= :from and f.noted_at < :until
                        order by f.noted_at desc, f.id desc
                        """)
                .param("within", within.value())
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)))
                .query(FindingStore::finding)
                .list();
    }

    void setHead(Collection<Long> findings, @Nullable Long head) {
        db.sql("update walks.finding set head = :head where id = any(:findings)")
                .param("head", head, Types.BIGINT)
                .param("findings", findings.toArray(Long[]::new))
                .update();
    }

    void setConcern(FindingId id, RequestId concern) {
        db.sql("update walks.finding set concern = :concern where id = :id")
                .param("concern", concern.value())
                .param("id", id.value())
                .update();
    }

    private static WalkFinding finding(ResultSet row, int number) throws SQLException {
        var head = row.getObject("head", Long.class);
        var concern = row.getObject("concern", Long.class);
        var photos = new ArrayList<FileId>();
        Arrays.stream((Long[]) row.getArray("photos").getArray())
                .map(FileId::new)
                .forEach(photos::add);
        return new WalkFinding(
                new FindingId(row.getLong("id")),
                new WalkId(row.getLong("walk")),
                row.getLong("walker"),
                row.getString("name"),
                row.getObject("submission", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                row.getString("detail"),
                Moments.in(row, "noted_at"),
                head == null ? null : new FindingId(head),
                concern == null ? null : new RequestId(concern),
                photos);
    }
}
