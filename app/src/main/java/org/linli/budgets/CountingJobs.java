package org.linli.budgets;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room has done in the background.
@Configuration(proxyBeanMethods = false)
class CountingJobs {

    @Bean
    static OneTimeTask<Void> countBudget(ObjectProvider<BallotCounter> counter) {
        return Tasks.oneTime(CountingJob.TASK)
                .execute((job, _) -> counter.getObject().count(new BudgetId(Long.parseLong(job.getId()))));
    }
}
