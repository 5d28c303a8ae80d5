package org.linli.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Throws away unclaimed drafts, again and again.
@Configuration(proxyBeanMethods = false)
class Sweeping {

    @Bean
    static RecurringTask<Void> sweepFiles(Files files) {
        return Tasks.recurring("files.sweep", FixedDelay.ofHours(6)).execute((instance, context) -> files.sweep());
    }
}
