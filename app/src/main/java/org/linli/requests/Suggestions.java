package org.linli.requests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the program would say about concerns that nobody has sorted, kept so that lists can be narrowed by it.
///
/// It is worked out some hundreds at a time: where a spreadsheet brought a hundred thousand, no more than that is ever
/// held, and whoever is interrupted goes on where it stopped.
@Component
public class Suggestions {

    private static final int AT_ONCE = 500;

    /// Still open, and nobody has said what it is about.
    private static final String UNSORTED = "category is null and state in ('SUBMITTED', 'ACCEPTED')";

    private final JdbcClient db;
    private final Sorter sorter;
    private final SortingModels models;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Suggestions(JdbcClient db, Sorter sorter, SortingModels models, SchedulerClient scheduler, Clock clock) {
        this.db = db;
        this.sorter = sorter;
        this.models = models;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// @param heard how many of the unsorted the program has listened to
    public record Progress(long heard, long unsorted) {

        public boolean isDone() {
            return heard >= unsorted;
        }
    }

    private record Told(long id, String text) {}

    private record Heard(long id, @Nullable String category, double confidence) {}

    /// Listens soon, in the background.
    void ask(PlacePath subdistrict) {
        var job = SuggestionJobs.SUGGEST
                .instance(subdistrict.subdistrict().toString())
                .build();
        scheduler.scheduleIfNotExists(job, clock.instant());
    }

    /// Whether it listens at this moment, or is about to.
    public boolean isBusy(PlacePath subdistrict) {
        var job = SuggestionJobs.SUGGEST.instanceId(subdistrict.subdistrict().toString());
        return scheduler.getScheduledExecution(job).isPresent();
    }

    public Progress progress(PlacePath subdistrict) {
        return db.sql("""
                        select count(*) as unsorted, count(s.request) as heard
                        from   (select id from requests.request where subdistrict = :subdistrict and %s) as told
                               left join requests.suggestion s on s.request = id
                        """.formatted(UNSORTED))
                .param("subdistrict", subdistrict.subdistrict().value())
                .query((row, n) -> new Progress(row.getLong("heard"), row.getLong("unsorted")))
                .single();
    }

    /// Those with unsorted concerns that nobody has listened to.
    List<Long> waiting() {
        return db.sql("""
                        select distinct subdistrict
                        from   requests.request
                        where  %s and not exists (select from requests.suggestion s where s.request = id)
                        """.formatted(UNSORTED))
                .query((row, _) -> row.getLong("subdistrict"))
                .list();
    }

    /// Listens to all that nobody has listened to, or only an earlier version has.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void renew(long subdistrict) {
        long model = models.chosen(subdistrict).orElse(0L);
        var listener = sorter.listener(subdistrict);
        long last = 0;
        for (var some = next(subdistrict, model, last); !some.isEmpty(); some = next(subdistrict, model, last)) {
            var heard = new ArrayList<Heard>();
            for (var told : some) {
                var ranked = listener.apply(told.text).ranked();
                heard.add(
                        ranked.isEmpty()
                                ? new Heard(told.id, null, 0)
                                : new Heard(
                                        told.id,
                                        ranked.getFirst().label(),
                                        Math.clamp(ranked.getFirst().confidence(), 0, 1)));
            }
            keep(heard, subdistrict, model);
            last = some.getLast().id;
        }
        tidy(subdistrict);
    }

    private List<Told> next(long subdistrict, long model, long last) {
        return db.sql("""
                        select id, subject, body
                        from   requests.request
                        where  subdistrict = :subdistrict and %s and id > :last
                        and    not exists (select from requests.suggestion s where s.request = id and s.model = :model)
                        order  by id
                        limit  :most
                        """.formatted(UNSORTED))
                .param("subdistrict", subdistrict)
                .param("last", last)
                .param("model", model)
                .param("most", AT_ONCE)
                .query((row, n) ->
                        new Told(row.getLong("id"), Subjects.whole(row.getString("subject"), row.getString("body"))))
                .list();
    }

    private void keep(List<Heard> heard, long subdistrict, long model) {
        db.sql("""
                        insert into requests.suggestion (request, subdistrict, category, confidence, model)
                        select request, :subdistrict, category, confidence, :model
                        from   unnest(:requests::bigint[], :categories::text[], :confidences::float8[])
                               as heard (request, category, confidence)
                        on conflict (request)
                        do update set category = excluded.category, confidence = excluded.confidence, model = excluded.model
                        """)
                .param("subdistrict", subdistrict)
                .param("model", model)
                .param("requests", heard.stream().map(Heard::id).toArray(Long[]::new))
                .param("categories", heard.stream().map(Heard::category).toArray(String[]::new))
                .param("confidences", heard.stream().map(Heard::confidence).toArray(Double[]::new))
                .update();
    }

    /// What a person has sorted meanwhile needs no suggestion.
    private void tidy(long subdistrict) {
        db.sql("""
                        delete from requests.suggestion s
                        using  requests.request r
                        where  r.id = s.request and s.subdistrict = :subdistrict
                        and    (r.category is not null or r.state not in ('SUBMITTED', 'ACCEPTED'))
                        """).param("subdistrict", subdistrict).update();
    }
}
