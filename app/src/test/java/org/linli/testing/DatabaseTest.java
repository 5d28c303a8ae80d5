package org.linli.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.linli.dialogue.Gatherings;
import org.linli.imports.Loader;
import org.linli.needs.GivenNeeds;
import org.linli.needs.GivenTopics;
import org.linli.notices.Story;
import org.linli.surveys.Polls;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/// The whole application on a random port, with a migrated, otherwise empty database of this class's own.
///
/// The database is our own PostgreSQL under the module's `target`, or the one in `LINLI_TEST_DB_URL`,
/// `LINLI_TEST_DB_USER`, `LINLI_TEST_DB_PASSWORD`, whose user must be allowed to create databases. The context is kept
/// from class to class: whatever a bean remembers outside the database, it remembers from the class before. The
/// helpers that tell a story come with it, so that there is one context for nearly all.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.flyway.enabled=false",
            "spring.datasource.url=${LINLI_TEST_DB_URL:}",
            "spring.datasource.username=${LINLI_TEST_DB_USER:}",
            "spring.datasource.password=${LINLI_TEST_DB_PASSWORD:}",
            "linli.data=${linli.test.data:target/test-database}",
            // all come from one address, and more of them in a minute than ever live behind one
            "linli.limits.log-in.every=10ms",
            "linli.limits.intake.every=10ms",
            "linli.limits.upload.every=10ms",
            "linli.limits.follow.every=10ms"
        })
@Import({
    OwnDatabase.Configuration.class,
    Quarter.class,
    Story.class,
    Polls.class,
    Loader.class,
    Gatherings.class,
    GivenNeeds.class,
    GivenTopics.class
})
@TestExecutionListeners(listeners = OwnDatabase.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
