package org.linli.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sends imports off to be run in the background, by whichever node is free.
@Component
class Errands {

    static final String TASK = "imports.run";

    private final ObjectProvider<Scheduler> scheduler;

    Errands(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /// In the caller's transaction: if it fails, nothing runs.
    ///
    /// @param attempt differs from those before
    void run(ImportId id, String attempt) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, id + ":" + attempt), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    static ImportId of(TaskInstance<?> errand) {
        var name = errand.getId();
        return new ImportId(Long.parseLong(name.substring(0, name.indexOf(':'))));
    }
}
