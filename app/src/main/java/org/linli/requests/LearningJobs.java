package org.linli.requests;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.requests.RequestEvent.RequestClassified;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When the sorting learns: some minutes after a person has sorted something, and every night.
@Configuration(proxyBeanMethods = false)
class LearningJobs {

    static final TaskDescriptor<Void> LEARN = TaskDescriptor.of("requests.learn-to-sort");

    private static final Actor SELF = Actor.program("sorting");
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);
    /// Corrections come in rows: one lesson for all of them.
    private static final Duration GATHERED = Duration.ofMinutes(10);

    @Bean
    Task<Void> learnToSort(ObjectProvider<Lessons> lessons) {
        return Tasks.oneTime(LEARN)
                .execute((job, context) -> lessons.getObject().learn(Long.parseLong(job.getId()), SELF));
    }

    @Bean
    Task<Void> learnToSortAtNight(ObjectProvider<Lessons> lessons, SortingExamples examples) {
        return Tasks.recurring("requests.learn-to-sort-at-night", Schedules.daily(Days.ZONE, AT_NIGHT))
                .execute((job, context) -> examples.subdistricts()
                        .forEach(one -> lessons.getObject().learn(one, SELF)));
    }

    /// Every finding of a person is something to learn from.
    @Bean
    Reaction learnFromFindings(Learning learning) {
        return new Reaction() {

            @Override
            public String name() {
                return "requests.learn-to-sort";
            }

            @Override
            public void on(Entry entry) {
                entry.as(RequestClassified.class)
                        .filter(finding -> finding.confidence() == null)
                        .map(finding -> PlacePath.ALL.child(finding.place().subdistrict()))
                        .ifPresent(subdistrict -> learning.ask(subdistrict, GATHERED, SELF));
            }
        };
    }
}
