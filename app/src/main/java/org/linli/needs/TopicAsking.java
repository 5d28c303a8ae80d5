package org.linli.needs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// Asks the program to look for topics, in the background; asked for twice, it looks once.
@Component
class TopicAsking {

    /// Concerns come in rows: one look for all of them.
    private static final Duration GATHERED = Duration.ofSeconds(20);

    private final SchedulerClient scheduler;
    private final Clock clock;

    TopicAsking(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void soon(PlacePath place) {
        if (place.equals(PlacePath.ALL)) return;
        var subdistrict = place.steps().getFirst().toString();
        if (ask(subdistrict) || !isLooking(subdistrict)) return;
        ask(subdistrict + TopicJobs.AGAIN);
    }

    private boolean ask(String name) {
        var job = TopicJobs.LOOK.instance(name).build();
        return scheduler.scheduleIfNotExists(job, clock.instant().plus(GATHERED));
    }

    /// It may have read everything already, and would miss what has just come.
    private boolean isLooking(String subdistrict) {
        return scheduler
                .getScheduledExecution(TopicJobs.LOOK.instanceId(subdistrict))
                .filter(ScheduledExecution::isPicked)
                .isPresent();
    }
}
