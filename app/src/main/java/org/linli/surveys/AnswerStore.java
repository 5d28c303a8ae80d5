package org.linli.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers, as they stand in the database.
@Repository
class AnswerStore {

    private static final TypeReference<Map<String, List<String>>> SAID = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    AnswerStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// An answer as it is counted.
    ///
    /// @param path of where the household lives; none if it did not say
    record Kept(@Nullable PlacePath path, AnswerChannel channel, Said said) {}

    /// An answer that comes with many others.
    record Loaded(
            UUID submission,
            AnswerChannel channel,
            @Nullable PlaceSummary place,
            Instant at,
            Said said) {}

    /// Keeps the answer, if the survey is in one of the states.
    ///
    /// @return empty if it was kept before, or the survey is in another state
    Optional<Long> insert(
            GivenAnswer answer, @Nullable PlaceSummary place, @Nullable Long by, Instant at, List<SurveyState> states) {
        return db.sql("""
                        insert into surveys.answer (survey, place, place_path, channel, submission, answered_at, taken_by, said)
                        select id, :place, :path, :channel, :submission, :at, :by, :said::jsonb
                        from   surveys.survey
                        where  id = :survey and state in (:states)
                        on conflict (submission) do nothing
                        returning id
                        """)
                .param("place", place == null ? null : place.id().value(), Types.BIGINT)
                .param("path", place == null ? null : place.path().value(), Types.VARCHAR)
                .param("channel", answer.channel().name())
                .param("submission", answer.submission())
                .param("at", Moments.keptOrNull(at))
                .param("by", by, Types.BIGINT)
                .param("said", json.writeValueAsString(answer.said().byItem()))
                .param("survey", answer.survey().value())
                .param("states", states.stream().map(Enum::name).toList())
                .query(Long.class)
                .optional();
    }

    boolean isKnown(UUID submission) {
        return db.sql("select exists (select from surveys.answer where submission = :submission)")
                .param("submission", submission)
                .query(Boolean.class)
                .single();
    }

    /// @param source the import that they came with
    /// @return how many were not there yet
    int insert(SurveyId survey, List<Loaded> answers, @Nullable Long source, @Nullable Long by) {
        return db.sql("""
                        insert into surveys.answer (survey, place, place_path, channel, submission, answered_at, taken_by, import, said)
                        select :survey, place, path, channel, submission, at::timestamptz, :by, :import, said::jsonb
                        from   unnest(:places::bigint[], :paths::text[], :channels::text[], :submissions::uuid[], :moments::text[], :said::text[])
                               with ordinality as answer (place, path, channel, submission, at, said, n)
                        order  by n
                        on conflict (submission) do nothing
                        """)
                .param("survey", survey.value())
                .param("by", by, Types.BIGINT)
                .param("import", source, Types.BIGINT)
                .param("channels", answers.stream().map(a -> a.channel().name()).toArray(String[]::new))
                .param("places", answers.stream().map(AnswerStore::placeOf).toArray(Long[]::new))
                .param("paths", answers.stream().map(AnswerStore::pathOf).toArray(String[]::new))
                .param("submissions", answers.stream().map(Loaded::submission).toArray(UUID[]::new))
                .param("moments", answers.stream().map(a -> a.at().toString()).toArray(String[]::new))
                .param(
                        "said",
                        answers.stream()
                                .map(a -> json.writeValueAsString(a.said().byItem()))
                                .toArray(String[]::new))
                .update();
    }

    int delete(long source) {
        return db.sql("delete from surveys.answer where import = :import")
                .param("import", source)
                .update();
    }

    /// @param within only answers from there; those from nowhere in particular only where the whole
    /// survey is asked for
    List<Kept> list(SurveySummary survey, PlacePath within) {
        return asked(survey, within, "true").query(this::kept).list();
    }

    /// Those that were given on those days.
    List<Kept> list(SurveySummary survey, PlacePath within, LocalDate from, LocalDate until) {
        return asked(survey, within, "answered_at >= :from and answered_at < :until")
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)))
                .query(this::kept)
                .list();
    }

    private JdbcClient.StatementSpec asked(SurveySummary survey, PlacePath within, String when) {
        boolean whole = within.contains(survey.path());
        return db.sql("""
                        select id, place_path, channel, said::text as said
                        from   surveys.answer
                        where  survey = :survey and %s and %s
                        order  by id
                        """.formatted(whole ? "true" : "place_path like :within || '%'", when))
                .param("survey", survey.id().value())
                .param("within", within.value());
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var path = row.getString("place_path");
        return new Kept(
                path == null ? null : new PlacePath(path),
                AnswerChannel.valueOf(row.getString("channel")),
                new Said(json.readValue(row.getString("said"), SAID)));
    }

    /// How many came on those days, by survey; those from nowhere in particular where the whole survey lies in the
    /// place.
    Map<SurveyId, Integer> answered(PlacePath within, LocalDate from, LocalDate until) {
        var counts = new HashMap<SurveyId, Integer>();
        db.sql("""
                        select a.survey, count(*)::int as answers
                        from   surveys.survey s join surveys.answer a on a.survey = s.id
                        where  s.subdistrict = :subdistrict and s.state <> 'DRAFT'
                        and    starts_with(coalesce(a.place_path, s.place_path), :within)
                        and    a.answered_at >= :from and a.answered_at < :until
                        group  by 1
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value())
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)))
                .query(row -> {
                    counts.put(new SurveyId(row.getLong("survey")), row.getInt("answers"));
                });
        return counts;
    }

    /// How many answers each survey has.
    Map<Long, Integer> counts(List<SurveyId> surveys) {
        var counts = new HashMap<Long, Integer>();
        if (surveys.isEmpty()) return counts;
        db.sql("select survey, count(*)::int as answers from surveys.answer where survey in (:surveys) group by survey")
                .param("surveys", surveys.stream().map(SurveyId::value).toList())
                .query(row -> {
                    counts.put(row.getLong("survey"), row.getInt("answers"));
                });
        return counts;
    }

    private static @Nullable Long placeOf(Loaded answer) {
        var place = answer.place();
        return place == null ? null : place.id().value();
    }

    private static @Nullable String pathOf(Loaded answer) {
        var place = answer.place();
        return place == null ? null : place.path().value();
    }

    String stamp(SurveyId id) {
        return db.sql("select count(*) || ':' || coalesce(max(id), 0) from surveys.answer where survey = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
