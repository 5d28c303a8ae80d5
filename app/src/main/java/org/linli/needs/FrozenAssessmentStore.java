package org.linli.needs;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was frozen of assessments.
@Repository
class FrozenAssessmentStore {

    /// What was frozen before a figure was known has none of it.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final JdbcClient db;

    FrozenAssessmentStore(JdbcClient db) {
        this.db = db;
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
}
