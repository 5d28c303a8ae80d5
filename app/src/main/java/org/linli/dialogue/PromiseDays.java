package org.linli.dialogue;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.linli.notices.NoticeKind;
import org.linli.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Reminds those who promised something two days before its day, and once it has passed.
@Component
class PromiseDays {

    private static final int AHEAD = 2;

    /// What passed longer ago is red on every list already, and comes to the next agenda by itself.
    private static final int BEHIND = 3;

    private final CommitmentStore commitments;
    private final PromiseNews news;
    private final Clock clock;

    PromiseDays(CommitmentStore commitments, PromiseNews news, Clock clock) {
        this.commitments = commitments;
        this.news = news;
        this.clock = clock;
    }

    void look() {
        var today = Days.today(clock);
        commitments.due(today, today.plusDays(AHEAD)).forEach(promise -> news.remind(promise, NoticeKind.PROMISE_DUE));
        commitments
                .due(today.minusDays(BEHIND), today.minusDays(1))
                .forEach(promise -> news.remind(promise, NoticeKind.PROMISE_LATE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration EVERY = Duration.ofHours(1);

        @Bean
        static Task<Void> promiseDaysTask(PromiseDays days) {
            return Tasks.recurring("dialogue.promise-days", FixedDelay.of(EVERY))
                    .execute((_, _) -> days.look());
        }
    }
}
