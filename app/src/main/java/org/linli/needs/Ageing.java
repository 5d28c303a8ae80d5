package org.linli.needs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.linli.shared.Days;
import org.linli.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Lets a need end that nobody has looked at for a year: yesterday's count is no ground for next year's money. Never
/// without a word a month before.
@Component
class Ageing {

    private static final Logger LOG = LoggerFactory.getLogger(Ageing.class);
    private static final int AT_ONCE = 500;

    /// For how many days there is still time to look again, once its keeper is told.
    static final int NOTICE = 30;

    private final NeedStore store;
    private final Needs needs;
    private final Clock clock;

    Ageing(NeedStore store, Needs needs, Clock clock) {
        this.store = store;
        this.needs = needs;
        this.clock = clock;
    }

    /// Each in a transaction of its own; what is renewed at this very moment is left alone.
    void keep() {
        for (var id : store.outdated(Days.today(clock), AT_ONCE)) {
            try {
                needs.expire(id);
            } catch (RuleBroken renewed) {
                LOG.debug("need {} was renewed meanwhile", id, renewed);
            }
        }
        for (var id : store.fading(Days.today(clock).plusDays(NOTICE), AT_ONCE)) needs.warn(id);
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration EVERY = Duration.ofMinutes(30);

        @Bean
        static Task<Void> ageingTask(Ageing ageing) {
            return Tasks.recurring("needs.ageing", FixedDelay.of(EVERY)).execute((_, _) -> ageing.keep());
        }
    }
}
