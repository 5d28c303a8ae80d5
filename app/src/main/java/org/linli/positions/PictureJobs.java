package org.linli.positions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Draws outdated pictures, again and again.
@Configuration(proxyBeanMethods = false)
class PictureJobs {

    @Bean
    static RecurringTask<Void> drawPositions(Drawing drawing) {
        return Tasks.recurring("positions.draw", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((_, _) -> drawing.outdated());
    }
}
