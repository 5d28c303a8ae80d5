package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps assessments, and what was proposed in them.
@Repository
class AssessmentStore {

    private final JdbcClient db;

    AssessmentStore(JdbcClient db) {
        this.db = db;
    }

    AssessmentId insert(PlaceSummary place, LocalDate from, LocalDate until, Way way, int dots, String by, Instant at) {
        return db.sql("""
                        insert into needs.assessment (subdistrict, place, place_path, place_name, place_name_en,
                                    from_day, until_day, way, dots, opened_by, opened_at)
                        values (:subdistrict, :place, :path, :name, :nameEn, :from, :until, :way, :dots, :by, :at)
                        returning id
                        """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.called().zh())
                .param("nameEn", place.called().en())
                .param("from", from)
                .param("until", until)
                .param("way", way.name())
                .param("dots", dots)
                .param("by", by)
                .param("at", Moments.kept(at))
                .query((row, n) -> new AssessmentId(row.getLong("id")))
                .single();
    }

    NeedsAssessment get(AssessmentId id) {
        return db.sql("select * from needs.assessment where id = :id")
                .param("id", id.value())
                .query(AssessmentStore::assessment)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// So that two who freeze at once make two versions, one after the other.
    void lock(AssessmentId id) {
        db.sql("select id from needs.assessment where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /// @param own places of which all inside is seen
    /// @param ranked places of which what lies around them is ranked, too
    List<NeedsAssessment> list(Collection<PlacePath> own, Collection<PlacePath> ranked) {
        return db.sql("""
                        select * from needs.assessment
                        where  exists (select from unnest(:own) as own where starts_with(place_path, own))
                        or     exists (select from unnest(:ranked) as inside where starts_with(inside, place_path))
                        order  by id desc
                        """)
                .param("own", own.stream().map(PlacePath::value).toArray(String[]::new))
                .param("ranked", ranked.stream().map(PlacePath::value).toArray(String[]::new))
                .query(AssessmentStore::assessment)
                .list();
    }

    /// With what people gave in it.
    void delete(AssessmentId id) {
        db.sql("delete from needs.ballot where assessment = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from needs.assessment where id = :id")
                .param("id", id.value())
                .update();
    }

    /// The need for which it speaks, or for which one speaks that was merged into it.
    Optional<NeedId> proposed(TopicId topic) {
        return db.sql("""
                        select p.need from needs.proposal p join needs.topic t on t.id = p.topic
                        where  p.topic = :topic or t.merged_into = :topic
                        order  by p.topic = :topic desc, p.topic
                        limit  1
                        """)
                .param("topic", topic.value())
                .query((row, n) -> new NeedId(row.getLong("need")))
                .optional();
    }

    /// The topics that speak for the need, those that are merged through the ones they were merged into.
    List<TopicId> speaking(NeedId need) {
        return db.sql("""
                        select distinct coalesce(t.merged_into, t.id) as topic
                        from   needs.proposal p join needs.topic t on t.id = p.topic
                        where  p.need = :need
                        order  by topic
                        """)
                .param("need", need.value())
                .query((row, n) -> new TopicId(row.getLong("topic")))
                .list();
    }

    void propose(TopicId topic, NeedId need) {
        db.sql("insert into needs.proposal (topic, need) values (:topic, :need)")
                .param("topic", topic.value())
                .param("need", need.value())
                .update();
    }

    /// The topics speak for it no longer.
    ///
    /// @return how many did
    int takeBack(NeedId need) {
        return db.sql("delete from needs.proposal where need = :need")
                .param("need", need.value())
                .update();
    }

    /// Those of the needs that this account proposed, and nobody has looked at.
    Set<NeedId> fresh(Collection<NeedId> needs, AccountId by) {
        if (needs.isEmpty()) return Set.of();
        return Set.copyOf(
                db.sql("select id from needs.need where id in (:needs) and state = 'RAISED' and raised_by = :by")
                        .param("needs", needs.stream().map(NeedId::value).toList())
                        .param("by", by.value())
                        .query((row, n) -> new NeedId(row.getLong("id")))
                        .list());
    }

    private static NeedsAssessment assessment(ResultSet row, int number) throws SQLException {
        return new NeedsAssessment(
                new AssessmentId(row.getLong("id")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Way.valueOf(row.getString("way")),
                row.getInt("dots"),
                row.getString("opened_by"));
    }
}
