package org.linli.requests;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.linli.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Reminds residents who were asked for more, and writes down that nobody answered once the time to say whether it is
/// solved is over. Never counts silence as solved.
@Component
class Silence {

    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final int AT_ONCE = 500;

    private final RequestStore store;
    private final Requests requests;
    private final Clock clock;

    Silence(RequestStore store, Requests requests, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.clock = clock;
    }

    /// Each in a transaction of its own; whose resident answers at this very moment is left alone.
    void keep() {
        each(store.toRemind(clock.instant(), AT_ONCE), requests::remind);
        each(store.unanswered(clock.instant(), AT_ONCE), requests::giveUpWaiting);
    }

    private static void each(List<RequestId> silent, Consumer<RequestId> note) {
        for (var id : silent) {
            try {
                note.accept(id);
            } catch (RuleBroken answered) {
                LOG.debug("concern {} was answered meanwhile", id, answered);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration EVERY = Duration.ofMinutes(10);

        @Bean
        static Task<Void> silenceTask(Silence silence) {
            return Tasks.recurring("requests.silence", FixedDelay.of(EVERY)).execute((_, _) -> silence.keep());
        }
    }
}
