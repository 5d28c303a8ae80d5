package org.linli.needs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.places.Places;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When the program looks for topics: shortly after something was told, and every night, when trends move on.
@Configuration(proxyBeanMethods = false)
class TopicJobs {

    /// Ends the name of a second look, asked for while the first is on its way.
    static final String AGAIN = "-again";

    static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("needs.look-for-topics");

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final Set<String> TOLD = Set.of("RequestSubmitted", "RequestJoined", "RequestWithdrawn");

    @Bean
    Task<Void> lookForTopics(ObjectProvider<TopicFinding> finding, ObjectProvider<TopicAsking> asking) {
        return Tasks.oneTime(LOOK).execute((job, context) -> {
            var subdistrict = new PlaceId(Long.parseLong(job.getId().replace(AGAIN, "")));
            var begun = System.nanoTime();
            finding.getObject().look(subdistrict);
            asking.getObject().took(subdistrict, Duration.ofNanos(System.nanoTime() - begun));
        });
    }

    @Bean
    Task<Void> lookForTopicsAtNight(ObjectProvider<TopicFinding> finding, Places places) {
        return Tasks.recurring("needs.look-for-topics-at-night", Schedules.daily(Days.ZONE, AT_NIGHT))
                .execute((job, context) ->
                        places.subdistricts().forEach(one -> finding.getObject().look(one.id())));
    }

    @Bean
    Reaction topicsReaction(TopicAsking asking) {
        return new Reaction() {

            @Override
            public String name() {
                return "needs.topics";
            }

            @Override
            public void on(Entry entry) {
                if (TOLD.contains(entry.type())) asking.soon(entry.place());
            }
        };
    }
}
