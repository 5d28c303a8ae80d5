package org.linli.pacts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Raises a pact on the day on which it was to be looked at again.
@Component
class ReviewDays {

    private static final int AT_ONCE = 500;

    private final PactStore store;
    private final Pacts pacts;
    private final PactDesk desk;

    ReviewDays(PactStore store, Pacts pacts, PactDesk desk) {
        this.store = store;
        this.pacts = pacts;
        this.desk = desk;
    }

    /// Each in a transaction of its own.
    void look() {
        store.toCallFor(desk.today(), AT_ONCE).forEach(pacts::callFor);
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration EVERY = Duration.ofMinutes(30);

        @Bean
        static Task<Void> reviewDaysTask(ReviewDays days) {
            return Tasks.recurring("pacts.review-days", FixedDelay.of(EVERY)).execute((_, _) -> days.look());
        }
    }
}
