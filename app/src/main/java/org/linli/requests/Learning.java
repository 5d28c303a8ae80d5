package org.linli.requests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.requests.SortingEvent.ModelChosen;
import org.linli.requests.SortingEvent.SortingAloneSet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the subdistrict's sorting learns from what people confirm, and how far it may go alone.
@Service
public class Learning {

    /// How many concerns must be sorted before anything can be learnt.
    public static final int FEWEST = LearningRound.FEWEST;

    /// A threshold in per cent that nothing reaches.
    public static final int NEVER = 101;

    private final SortingExamples examples;
    private final SortingModels models;
    private final SchedulerClient scheduler;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Learning(
            SortingExamples examples,
            SortingModels models,
            SchedulerClient scheduler,
            JdbcClient db,
            Journal journal,
            Clock clock) {
        this.examples = examples;
        this.models = models;
        this.scheduler = scheduler;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// Learns soon, in the background; asked for again before it has begun, it happens once, and at the earlier time.
    public void ask(PlacePath subdistrict, Duration within, Actor actor) {
        require(subdistrict, actor);
        var job = LearningJobs.LEARN
                .instance(subdistrict.subdistrict().toString())
                .build();
        var at = clock.instant().plus(within);
        if (scheduler.scheduleIfNotExists(job, at)) return;
        scheduler
                .getScheduledExecution(job)
                .filter(waiting ->
                        !waiting.isPicked() && waiting.getExecutionTime().isAfter(at))
                .ifPresent(waiting -> scheduler.reschedule(job, at));
    }

    /// Whether it learns at this moment, or is about to.
    public boolean isBusy(PlacePath subdistrict) {
        var job = LearningJobs.LEARN.instanceId(subdistrict.subdistrict().toString());
        var soon = clock.instant().plusSeconds(30);
        return scheduler
                .getScheduledExecution(job)
                .filter(waiting ->
                        waiting.isPicked() || waiting.getExecutionTime().isBefore(soon))
                .isPresent();
    }

    /// How many concerns can be learnt from.
    public int confirmed(PlacePath subdistrict) {
        return examples.of(subdistrict.subdistrict().value()).size();
    }

    /// What was learnt, newest first.
    public List<SortingVersion> versions(PlacePath subdistrict) {
        return models.list(subdistrict.subdistrict().value());
    }

    /// Lets an earlier or a held-back version sort from now on.
    @Transactional
    public void use(PlacePath subdistrict, int number, Actor actor, String reason) {
        require(subdistrict, actor);
        var all = versions(subdistrict);
        var chosen = all.stream().filter(v -> v.number() == number).findFirst();
        SortingRule.ONLY_WHAT_WAS_KEPT_CAN_BE_USED_AGAIN.require(
                chosen.filter(SortingVersion::isThere).isPresent());
        models.use(chosen.orElseThrow(), clock.instant(), actor.name());
        var before = all.stream().filter(SortingVersion::inUse).findFirst().map(SortingVersion::number);
        journal.record(new ModelChosen(subdistrict, number, before.orElse(null)), actor, reason);
    }

    /// From which confidence on concerns are sorted and sent without a person.
    ///
    /// @param percent 50 to 100; 101 for never
    @Transactional
    public void sortAloneFrom(PlacePath subdistrict, int percent, Actor actor) {
        require(subdistrict, actor);
        SortingRule.A_THRESHOLD_IS_BETWEEN_50_AND_100.requireAt("percent", percent >= 50 && percent <= NEVER);
        double before = sortsAloneFrom(subdistrict);
        db.sql("""
                            insert into requests.setting (subdistrict, sort_alone_from)
                            values (:subdistrict, :from)
                            on conflict (subdistrict) do update set sort_alone_from = excluded.sort_alone_from
                            """)
                .param("subdistrict", subdistrict.subdistrict().value())
                .param("from", percent / 100.0)
                .update();
        journal.record(new SortingAloneSet(subdistrict, percent / 100.0, before), actor, "");
    }

    /// Above 1: never.
    public double sortsAloneFrom(PlacePath subdistrict) {
        return db.sql("select sort_alone_from from requests.setting where subdistrict = :subdistrict")
                .param("subdistrict", subdistrict.subdistrict().value())
                .query(Double.class)
                .optional()
                .orElse(1.01);
    }

    private void require(PlacePath subdistrict, Actor actor) {
        actor.require(Right.EDIT_DUTIES, subdistrict, Days.today(clock));
    }
}
