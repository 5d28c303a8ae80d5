package org.linli.notices;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room does by the clock.
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    @Bean
    static Task<Void> dueTask(DueWatch watch) {
        return Tasks.recurring("notices.limits", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> watch.look());
    }

    @Bean
    static Task<Void> mailTask(MailRound round) {
        return Tasks.recurring("notices.mail", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> round.go());
    }
}
