package org.linli.requests;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.linli.imports.ImportEvent.ImportFinished;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.requests.SortingEvent.ModelChosen;
import org.linli.requests.SortingEvent.ModelLearnt;
import org.linli.shared.PlacePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When unsorted concerns are listened to: once a spreadsheet is in, once something new was learnt, and now and then.
@Configuration(proxyBeanMethods = false)
class SuggestionJobs {

    static final TaskDescriptor<Void> SUGGEST = TaskDescriptor.of("requests.suggest");
    static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("requests.sweep");

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    @Bean
    Task<Void> suggest(ObjectProvider<Suggestions> suggestions) {
        return Tasks.oneTime(SUGGEST)
                .execute((job, context) -> suggestions.getObject().renew(Long.parseLong(job.getId())));
    }

    @Bean
    Task<Void> suggestNowAndThen(ObjectProvider<Suggestions> suggestions) {
        return Tasks.recurring("requests.suggest-again", FixedDelay.of(NOW_AND_THEN))
                .execute((job, context) -> suggestions
                        .getObject()
                        .waiting()
                        .forEach(one -> suggestions.getObject().renew(one)));
    }

    @Bean
    Task<Void> sweep(ObjectProvider<SweepRun> sweeping) {
        return Tasks.oneTime(SWEEP)
                .execute((job, context) -> sweeping.getObject().run(Long.parseLong(job.getId())));
    }

    @Bean
    Reaction suggestAfterwards(Suggestions suggestions) {
        return new Reaction() {

            @Override
            public String name() {
                return "requests.suggest";
            }

            @Override
            public void on(Entry entry) {
                entry.as(ImportFinished.class).ifPresent(event -> ask(event.place()));
                entry.as(ModelLearnt.class).filter(ModelLearnt::used).ifPresent(event -> ask(event.place()));
                entry.as(ModelChosen.class).ifPresent(event -> ask(event.place()));
            }

            private void ask(PlacePath place) {
                suggestions.ask(PlacePath.ALL.child(place.subdistrict()));
            }
        };
    }
}
