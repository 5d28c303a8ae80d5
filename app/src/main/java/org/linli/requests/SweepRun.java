package org.linli.requests;

import java.time.Clock;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.requests.SortingEvent.SweepFinished;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes through a sweep: each concern by its own rules and in its own transaction, so that one refusal stops no other,
/// and whoever is interrupted goes on where it stopped. Whose word it is must be allowed to sort at that moment, too.
@Component
class SweepRun {

    private static final int AT_ONCE = 200;
    private static final String DONE = "done";

    private final JdbcClient db;
    private final Sweeps sweeps;
    private final HandOn handOn;
    private final DutyMatrix duties;
    private final People people;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    SweepRun(
            JdbcClient db,
            Sweeps sweeps,
            HandOn handOn,
            DutyMatrix duties,
            People people,
            TransactionTemplate transaction,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.sweeps = sweeps;
        this.handOn = handOn;
        this.duties = duties;
        this.people = people;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    private record Item(RequestId request, String category, double confidence) {}

    void run(long id) {
        var sweep = sweeps.find(id).filter(found -> !found.isFinished());
        if (sweep.isEmpty()) return;
        var actor = people.actor(sweep.get().account())
                .orElseGet(() -> new Actor(sweep.get().account(), null, "", List.of()));
        for (var some = next(id); !some.isEmpty(); some = next(id)) {
            var batch = some;
            duties.rememberingDuring(() -> batch.forEach(item -> take(sweep.get(), item, actor)));
        }
        transaction.executeWithoutResult(_ -> finish(id, actor));
    }

    private List<Item> next(long sweep) {
        return db.sql("""
                        select request, category, confidence
                        from   requests.sweep_item
                        where  sweep = :sweep and outcome is null
                        order  by request
                        limit  :most
                        """)
                .param("sweep", sweep)
                .param("most", AT_ONCE)
                .query((row, n) -> new Item(
                        new RequestId(row.getLong("request")), row.getString("category"), row.getDouble("confidence")))
                .list();
    }

    private void take(Sweep sweep, Item item, Actor actor) {
        try {
            transaction.executeWithoutResult(_ -> {
                handOn.sortAsSuggested(item.request, item.category, item.confidence, sweep.givesOn(), actor);
                mark(sweep, item, DONE);
            });
        } catch (RuleBroken refused) {
            mark(sweep, item, refused.rule().key());
        } catch (NotAllowed refused) {
            mark(sweep, item, "ui.error.not-allowed.title");
        } catch (Stale stale) {
            mark(sweep, item, "ui.error.stale");
        } catch (NotFound missing) {
            mark(sweep, item, "ui.error.missing.title");
        }
    }

    private void mark(Sweep sweep, Item item, String outcome) {
        db.sql("update requests.sweep_item set outcome = :outcome where sweep = :sweep and request = :request"
                        + " and outcome is null")
                .param("outcome", outcome)
                .param("sweep", sweep.id())
                .param("request", item.request.value())
                .update();
    }

    private void finish(long id, Actor actor) {
        int rows = db.sql("update requests.sweep set finished_at = :at where id = :id and finished_at is null")
                .param("at", Moments.keptOrNull(clock.instant()))
                .param("id", id)
                .update();
        if (rows == 0) return;
        var sweep = sweeps.find(id).orElseThrow(() -> new NotFound("sweep " + id));
        journal.record(new SweepFinished(sweep.place(), id, sweep.done(), sweep.left()), actor, "");
    }
}
