package org.linli.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Runs the tasks of all rooms, from the moment the application is ready to its end.
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final int AT_ONCE = 3;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration TO_FINISH = Duration.ofSeconds(20);

    @Bean(destroyMethod = "stop")
    static Scheduler scheduler(DataSource source, Clock clock, ObjectProvider<Task<?>> tasks) {
        var all = tasks.orderedStream().toList();
        List<RecurringTask<?>> recurring = all.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(source),
                        all.stream()
                                .filter(task -> !(task instanceof RecurringTask))
                                .toList())
                .startTasks(recurring)
                .tableName("jobs.scheduled_task")
                .schedulerName(new SchedulerName.Fixed(
                        "node-" + ProcessHandle.current().pid()))
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .shutdownMaxWait(TO_FINISH)
                .enableImmediateExecution()
                .build();
    }

    @Bean
    static Starter schedulerStarter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    /// Nothing runs before everything is there.
    record Starter(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
