package org.linli.requests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.engine.text.TextModel;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The models that were learnt, by version; each node loads the one in use once.
@Repository
class SortingModels {

    /// So many back can be returned to.
    private static final int KEPT = 5;

    private final JdbcClient db;
    private final Map<Long, Loaded> loaded = new ConcurrentHashMap<>();

    SortingModels(JdbcClient db) {
        this.db = db;
    }

    private record Loaded(long id, TextModel model) {}

    /// The one that sorts in the subdistrict; none where rules alone sort.
    Optional<TextModel> inUse(long subdistrict) {
        return chosen(subdistrict).map(id -> {
            var known = loaded.get(subdistrict);
            if (known != null && known.id == id) return known.model;
            var model = read("model", id).orElseThrow(() -> new NotFound(id));
            loaded.put(subdistrict, new Loaded(id, model));
            return model;
        });
    }

    /// What the next one is compared with.
    Optional<TextModel> trialInUse(long subdistrict) {
        return chosen(subdistrict).flatMap(id -> read("trial", id));
    }

    Optional<Long> chosen(long subdistrict) {
        return db.sql("select model from requests.sorting_choice where subdistrict = :subdistrict")
                .param("subdistrict", subdistrict)
                .query(Long.class)
                .optional();
    }

    private Optional<TextModel> read(String column, long id) {
        return db.sql("select " + column + " from requests.sorting_model where id = :id and model is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(SortingModels::model);
    }

    SortingVersion keep(long subdistrict, LearningRound.Outcome outcome, Instant at, String by) {
        long id = db.sql("""
                        insert into requests.sorting_model
                               (subdistrict, number, made_at, made_by, examples, categories, kept_aside, right_now,
                                right_before, model, trial)
                        select :subdistrict,
                               1 + coalesce((select max(number) from requests.sorting_model
                                             where subdistrict = :subdistrict), 0),
                               :at, :by, :examples, :categories, :kept, :now, :before, :model, :trial
                        returning id
                        """)
                .param("subdistrict", subdistrict)
                .param("at", Moments.keptOrNull(at))
                .param("by", by)
                .param("examples", outcome.examples())
                .param("categories", outcome.model().labels().size())
                .param("kept", outcome.trials().size())
                .param("now", outcome.rightNow())
                .param("before", outcome.rightBefore())
                .param("model", bytes(outcome.model()))
                .param("trial", bytes(outcome.trial()))
                .query(Long.class)
                .single();
        outcome.trials().forEach(trial -> keep(id, trial));
        db.sql("""
                        update requests.sorting_model m
                        set    model = null, trial = null
                        where  subdistrict = :subdistrict and model is not null
                        and    number <= (select max(number) from requests.sorting_model
                                          where subdistrict = :subdistrict) - :kept
                        and    not exists (select from requests.sorting_choice where model = m.id)
                        """).param("subdistrict", subdistrict).param("kept", KEPT).update();
        return get(id);
    }

    private void keep(long model, LearningRound.Trial trial) {
        db.sql("""
                        insert into requests.sorting_trial (model, request, received_at, confirmed, suggested, confidence)
                        values (:model, :request, :at, :confirmed, :suggested, :confidence)
                        """)
                .param("model", model)
                .param("request", trial.concern().id().value())
                .param("at", Moments.keptOrNull(trial.concern().receivedAt()))
                .param("confirmed", trial.concern().category())
                .param("suggested", trial.suggested())
                .param("confidence", trial.confidence())
                .update();
    }

    void use(SortingVersion version, Instant at, String by) {
        db.sql("""
                        insert into requests.sorting_choice (subdistrict, model, chosen_at, chosen_by)
                        values (:subdistrict, :model, :at, :by)
                        on conflict (subdistrict)
                        do update set model = excluded.model, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
                        """)
                .param("subdistrict", version.subdistrict())
                .param("model", version.id())
                .param("at", Moments.keptOrNull(at))
                .param("by", by)
                .update();
    }

    SortingVersion get(long id) {
        return versions("where id = :key", id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    /// Newest first.
    List<SortingVersion> list(long subdistrict) {
        return versions("where m.subdistrict = :key", subdistrict);
    }

    private List<SortingVersion> versions(String filter, long key) {
        return db.sql("""
                        select m.id, m.subdistrict, number, made_at, examples, categories, kept_aside, right_now,
                               right_before, m.model is not null as there,
                               exists (select from requests.sorting_choice c where c.model = m.id) as in_use
                        from   requests.sorting_model m
                        """ + filter + " order by number desc")
                .param("key", key)
                .query((row, n) -> new SortingVersion(
                        row.getLong("id"),
                        row.getLong("subdistrict"),
                        row.getInt("number"),
                        Moments.in(row, "made_at"),
                        row.getInt("examples"),
                        row.getInt("categories"),
                        row.getInt("kept_aside"),
                        row.getInt("right_now"),
                        row.getInt("right_before"),
                        row.getBoolean("there"),
                        row.getBoolean("in_use")))
                .list();
    }

    private static TextModel model(byte[] bytes) {
        try {
            return TextModel.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(TextModel model) {
        try {
            var out = new ByteArrayOutputStream();
            model.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
