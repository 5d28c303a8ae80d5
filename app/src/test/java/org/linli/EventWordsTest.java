package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.shared.LinliEvent;
import org.linli.testing.DatabaseTest;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// Whoever keeps watch reads in words what happened, whatever it was.
@DatabaseTest
class EventWordsTest {

    @Autowired
    Words words;

    @Autowired
    List<Task<?>> jobs;

    @Test
    void everythingThatIsWrittenIntoTheJournalHasAName() {
        var events = new ClassPathScanningCandidateComponentProvider(false);
        events.addIncludeFilter(new AssignableTypeFilter(LinliEvent.class));

        assertThat(events.findCandidateComponents("org.linli"))
                .filteredOn(event -> !isOfTests(event))
                .extracting(EventWordsTest::key)
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(words.has(Locale.SIMPLIFIED_CHINESE, key) && words.has(Locale.ENGLISH, key))
                                .as("a line %s=… in both files of messages/journal", key)
                                .isTrue());
    }

    @Test
    void everyTimedJobHasAName() {
        assertThat(jobs)
                .extracting(Task::getName)
                .isNotEmpty()
                .allSatisfy(
                        job -> assertThat(words.has(Locale.SIMPLIFIED_CHINESE, job) && words.has(Locale.ENGLISH, job))
                                .as("a line %s=… in both files of its room", job)
                                .isTrue());
    }

    private static String key(BeanDefinition event) {
        var name = String.valueOf(event.getBeanClassName());
        return "journal.event."
                + ClassUtils.getShortName(name)
                        .replaceAll(".*\\.", "")
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    private static boolean isOfTests(BeanDefinition event) {
        return String.valueOf(event.getResourceDescription()).contains("test-classes");
    }
}
