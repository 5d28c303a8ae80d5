package org.linli.requests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.requests.SortingEvent.SweepStarted;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sorts as suggested whatever a list was narrowed to and the program is sure enough of: chosen at once, then done one
/// by one in the background, and reported.
@Service
@Transactional
public class Sweeps {

    private static final String SWEEP = """
            select id, place, account, percent, hand_on, total, started_at, finished_at,
                   (select count(*) from requests.sweep_item where sweep = id and outcome = 'done') as done,
                   (select count(*) from requests.sweep_item where sweep = id and outcome <> 'done') as left_over
            from   requests.sweep
            """;

    private final JdbcClient db;
    private final SchedulerClient scheduler;
    private final Journal journal;
    private final Clock clock;

    Sweeps(JdbcClient db, SchedulerClient scheduler, Journal journal, Clock clock) {
        this.db = db;
        this.scheduler = scheduler;
        this.journal = journal;
        this.clock = clock;
    }

    /// One that was not sorted, and why.
    ///
    /// @param why the key of a sentence
    public record Left(RequestId id, String subject, String why) {}

    /// @param percent how sure the program must be
    /// @param givesOn whether each goes to whoever leads on it
    /// @return under which its progress is found
    public long start(Chosen chosen, int percent, boolean givesOn, Actor actor) {
        SortingRule.A_THRESHOLD_IS_BETWEEN_50_AND_100.requireAt("percent", percent >= 50 && percent <= 100);
        var account = actor.account();
        var places = actor.placesOf(Right.SORT_REQUESTS, Days.today(clock));
        if (account == null || places.isEmpty()) throw new NotAllowed(Right.SORT_REQUESTS);
        long id = db.sql("""
                        insert into requests.sweep (place, account, percent, hand_on, started_at)
                        values (:place, :account, :percent, :handOn, :at)
                        returning id
                        """)
                .param("place", places.getFirst().value())
                .param("account", account.value())
                .param("percent", percent)
                .param("handOn", givesOn)
                .param("at", Moments.keptOrNull(clock.instant()))
                .query(Long.class)
                .single();
        int total = db.sql("""
                        insert into requests.sweep_item (sweep, request, category, confidence)
                        select :sweep, s.request, s.category, s.confidence
                        from   requests.suggestion s
                        where  s.category is not null and s.confidence >= :least and s.request in (%s)
                        """.formatted(chosen.ids()))
                .params(chosen.parameters())
                .param("sweep", id)
                .param("least", percent / 100.0)
                .update();
        SortingRule.A_SWEEP_HAS_SOMETHING_TO_SORT.requireAt("percent", total > 0);
        db.sql("update requests.sweep set total = :total where id = :id")
                .param("total", total)
                .param("id", id)
                .update();
        journal.record(new SweepStarted(places.getFirst(), id, percent, total), actor, "");
        scheduler.scheduleIfNotExists(
                SuggestionJobs.SWEEP.instance(Long.toString(id)).build(), clock.instant());
        return id;
    }

    /// How many would be sorted from each of those confidences on, in their order.
    @Transactional(readOnly = true)
    public List<Long> counts(Chosen chosen, List<Integer> percents) {
        return percents.stream()
                .map(percent -> db.sql("""
                                select count(*)
                                from   requests.suggestion s
                                where  s.category is not null and s.confidence >= :least and s.request in (%s)
                                """.formatted(chosen.ids()))
                        .params(chosen.parameters())
                        .param("least", percent / 100.0)
                        .query(Long.class)
                        .single())
                .toList();
    }

    /// Whose word it is looks at it, and whoever sorts in the same place.
    @Transactional(readOnly = true)
    public Sweep get(long id, Actor actor) {
        return find(id).filter(sweep -> sweep.account().equals(actor.account())
                        || actor.may(Right.SORT_REQUESTS, sweep.place(), Days.today(clock)))
                .orElseThrow(() -> new NotFound("sweep " + id));
    }

    /// The last one of somebody.
    @Transactional(readOnly = true)
    public Optional<Sweep> latest(AccountId account) {
        return db.sql(SWEEP + "where account = :account order by id desc limit 1")
                .param("account", account.value())
                .query(Sweeps::sweep)
                .optional();
    }

    /// Those that were not sorted, with why.
    @Transactional(readOnly = true)
    public List<Left> left(Sweep sweep, int most) {
        return db.sql("""
                        select i.request, r.subject, i.outcome
                        from   requests.sweep_item i join requests.request r on r.id = i.request
                        where  i.sweep = :sweep and i.outcome <> 'done'
                        order  by i.request
                        limit  :most
                        """)
                .param("sweep", sweep.id())
                .param("most", most)
                .query((row, n) -> new Left(
                        new RequestId(row.getLong("request")), row.getString("subject"), row.getString("outcome")))
                .list();
    }

    Optional<Sweep> find(long id) {
        return db.sql(SWEEP + "where id = :id")
                .param("id", id)
                .query(Sweeps::sweep)
                .optional();
    }

    private static Sweep sweep(ResultSet row, int number) throws SQLException {
        var finished = Moments.inOrNull(row, "finished_at");
        return new Sweep(
                row.getLong("id"),
                new PlacePath(row.getString("place")),
                new AccountId(row.getLong("account")),
                row.getInt("percent"),
                row.getBoolean("hand_on"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("left_over"),
                Moments.in(row, "started_at"),
                finished);
    }
}
