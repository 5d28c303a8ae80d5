package org.linli.imports;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room has done in the background.
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    @Bean
    static OneTimeTask<Void> importTask(Running running) {
        return Tasks.oneTime(Errands.TASK).execute((errand, _) -> running.run(Errands.of(errand)));
    }

    @Bean
    static RecurringTask<Void> importWatch(Watch watch) {
        return Tasks.recurring("imports.watch", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> watch.look());
    }

    @Bean
    static RecurringTask<Void> importTidying(Watch watch) {
        return Tasks.recurring("imports.tidy", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> watch.tidy());
    }
}
