package org.linli.needs;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps assessments, what people gave, and what was frozen.
@Repository
class AssessmentStore {

    /// What was frozen before a figure was known has none of it.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final TypeReference<Map<Long, Integer>> POINTS = new TypeReference<>() {};
    private static final TypeReference<List<Compared>> PAIRS = new TypeReference<>() {};

    private final JdbcClient db;

    AssessmentStore(JdbcClient db) {
        this.db = db;
    }

    /// A comparison as it is kept.
    private record Compared(long first, long second, boolean even) {}

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

    List<Ballot> ballots(AssessmentId id) {
        return db.sql(
                        "select account, at_table, people, points, pairs from needs.ballot where assessment = :id order by id")
                .param("id", id.value())
                .query(AssessmentStore::ballot)
                .list();
    }

    void remove(AssessmentId id, Ballot ballot) {
        var account = ballot.account();
        db.sql("""
                        delete from needs.ballot
                        where  assessment = :id and (account = :account or (:table <> '' and at_table = :table))
                        """)
                .param("id", id.value())
                .param("account", account == null ? null : account.value())
                .param("table", ballot.table())
                .update();
    }

    /// Replaces what the same person or table gave before.
    void put(AssessmentId id, Ballot ballot, String by, Instant at) {
        var account = ballot.account();
        var given = new LinkedHashMap<Long, Integer>();
        ballot.points().forEach((need, points) -> given.put(need.value(), points));
        var pairs = ballot.pairs().stream()
                .map(pair -> new Compared(pair.first().value(), pair.second().value(), pair.even()))
                .toList();
        remove(id, ballot);
        db.sql("""
                        insert into needs.ballot
                               (assessment, account, at_table, people, points, pairs, given_by, given_at)
                        values (:id, :account, :table, :people, :points::jsonb, :pairs::jsonb, :by, :at)
                        """)
                .param("id", id.value())
                .param("account", account == null ? null : account.value())
                .param("table", ballot.table())
                .param("people", ballot.people())
                .param("points", JSON.writeValueAsString(given))
                .param("pairs", JSON.writeValueAsString(pairs))
                .param("by", by)
                .param("at", Moments.kept(at))
                .update();
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

    /// The latest version of each; those of which nothing was frozen are not among them.
    Map<AssessmentId, Integer> latest() {
        var latest = new HashMap<AssessmentId, Integer>();
        db.sql("select assessment, max(number) as number from needs.assessment_version group by assessment")
                .query(row -> {
                    latest.put(new AssessmentId(row.getLong("assessment")), row.getInt("number"));
                });
        return latest;
    }

    int freeze(AssessmentId id, FrozenAssessment.Snapshot snapshot, String by, Instant at) {
        return db.sql("""
                        insert into needs.assessment_version (assessment, number, frozen_by, frozen_at, snapshot)
                        select :id, 1 + count(*), :by, :at, :snapshot::jsonb
                        from   needs.assessment_version where assessment = :id
                        returning number
                        """)
                .param("id", id.value())
                .param("by", by)
                .param("at", Moments.kept(at))
                .param("snapshot", JSON.writeValueAsString(snapshot))
                .query(Integer.class)
                .single();
    }

    /// @param number 0 for the latest
    Optional<FrozenAssessment> version(AssessmentId id, int number) {
        return db.sql("""
                        select number, frozen_by, frozen_at, snapshot from needs.assessment_version
                        where  assessment = :id and (:number = 0 or number = :number)
                        order  by number desc limit 1
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> new FrozenAssessment(
                        row.getInt("number"),
                        row.getString("frozen_by"),
                        Moments.in(row, "frozen_at"),
                        JSON.readValue(row.getString("snapshot"), FrozenAssessment.Snapshot.class)))
                .optional();
    }

    List<FrozenAssessment.Mark> versions(AssessmentId id) {
        return db.sql("""
                        select number, frozen_by, frozen_at from needs.assessment_version
                        where  assessment = :id order by number desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new FrozenAssessment.Mark(
                        row.getInt("number"), row.getString("frozen_by"), Moments.in(row, "frozen_at")))
                .list();
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

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", Long.class);
        var points = new HashMap<NeedId, Integer>();
        JSON.readValue(row.getString("points"), POINTS).forEach((need, given) -> points.put(new NeedId(need), given));
        return new Ballot(
                account == null ? null : new AccountId(account),
                row.getString("at_table"),
                row.getInt("people"),
                points,
                JSON.readValue(row.getString("pairs"), PAIRS).stream()
                        .map(pair -> new Preference(new NeedId(pair.first()), new NeedId(pair.second()), pair.even()))
                        .toList());
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
