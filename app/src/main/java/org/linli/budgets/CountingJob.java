package org.linli.budgets;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has ballots counted in the background, once the vote is closed for good.
@Component
class CountingJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("budgets.count");

    private final ObjectProvider<Scheduler> scheduler;

    CountingJob(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void ask(BudgetId id) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(id.toString()).build(), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
