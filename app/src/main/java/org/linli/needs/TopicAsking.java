package org.linli.needs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;

/// Asks the program to look for topics, in the background; asked for twice, it looks once.
@Component
class TopicAsking {

    /// Concerns come in rows: one look for all of them.
    private static final Duration GATHERED = Duration.ofSeconds(20);

    /// A look that takes long is taken seldom, so that it keeps about a tenth of one processor.
    private static final int REST = 10;

    /// Nobody waits longer than that for a topic.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SchedulerClient scheduler;
    private final Clock clock;

    /// Until when no more need be asked for a subdistrict, because a look is still to begin.
    private final Map<String, Instant> awaited = new ConcurrentHashMap<>();

    private final Map<String, Duration> pauses = new ConcurrentHashMap<>();

    TopicAsking(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void soon(PlacePath place) {
        if (place.equals(PlacePath.ALL)) return;
        var subdistrict = place.subdistrict().toString();
        var now = clock.instant();
        if (now.isBefore(awaited.getOrDefault(subdistrict, now))) return;
        var begin = now.plus(pauses.getOrDefault(subdistrict, GATHERED));
        if (ask(subdistrict, begin) || (isLooking(subdistrict) && ask(subdistrict + TopicJobs.AGAIN, begin)))
            awaited.put(subdistrict, begin);
    }

    /// How long a look took just now.
    void took(PlaceId subdistrict, Duration time) {
        var rest = time.multipliedBy(REST);
        var pause = rest.compareTo(GATHERED) < 0 ? GATHERED : rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
        pauses.put(subdistrict.toString(), pause);
    }

    private boolean ask(String name, Instant begin) {
        return scheduler.scheduleIfNotExists(TopicJobs.LOOK.instance(name).build(), begin);
    }

    /// It may have read everything already, and would miss what has just come.
    private boolean isLooking(String subdistrict) {
        return scheduler
                .getScheduledExecution(TopicJobs.LOOK.instanceId(subdistrict))
                .filter(ScheduledExecution::isPicked)
                .isPresent();
    }
}
