package org.linli.requests;

import java.time.Clock;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.requests.SortingEvent.ModelLearnt;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Learns once, outside of any transaction, and then writes down what was learnt.
@Component
class Lessons {

    private final SortingExamples examples;
    private final SortingModels models;
    private final Categories categories;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    Lessons(
            SortingExamples examples,
            SortingModels models,
            Categories categories,
            TransactionTemplate transaction,
            Journal journal,
            Clock clock) {
        this.examples = examples;
        this.models = models;
        this.categories = categories;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes seconds to minutes. What was learnt replaces what sorts today only if it does at least as well on the
    /// concerns kept aside. Empty where too little was confirmed.
    Optional<SortingVersion> learn(long subdistrict, Actor actor) {
        var confirmed = examples.of(subdistrict);
        if (!LearningRound.isEnough(confirmed)) return Optional.empty();
        var leaves = categories.leaves();
        var before = models.trialInUse(subdistrict).orElse(null);
        var outcome = LearningRound.of(
                confirmed, clock.instant(), before, (text, model) -> Sorter.predict(text, model, leaves));
        return Optional.of(transaction.execute(status -> keep(subdistrict, outcome, actor)));
    }

    private SortingVersion keep(long subdistrict, LearningRound.Outcome outcome, Actor actor) {
        var version = models.keep(subdistrict, outcome, clock.instant(), actor.name());
        if (outcome.isAsGood()) models.use(version, clock.instant(), actor.name());
        var event = new ModelLearnt(
                PlacePath.ALL.child(new PlaceId(subdistrict)),
                version.number(),
                version.examples(),
                version.keptAside(),
                version.rightNow(),
                version.rightBefore(),
                outcome.isAsGood());
        journal.record(event, actor, "");
        return models.get(version.id());
    }
}
