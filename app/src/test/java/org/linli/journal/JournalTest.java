package org.linli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.Actor;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// What is written down stays as it was written.
@DatabaseTest
class JournalTest {

    private static final Actor TEST = Actor.program("test");

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set reason = 'better'",
                "update journal.entry set reason = 'better' where false",
                "delete from journal.entry",
                "truncate journal.entry"
            })
    void theDatabaseRefusesToChangeAnEntry(String change) {
        write("kept", 1);

        assertThatThrownBy(() -> db.sql(change).update()).hasStackTraceContaining("the journal is append-only");

        assertThat(story("kept")).isNotEmpty();
    }

    @Test
    void nothingIsWrittenOutsideOfATransaction() {
        assertThatThrownBy(() -> journal.record(new Counted("outside", 1), TEST, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsUndoneWasNeverWritten() {
        transaction.executeWithoutResult(undone -> {
            journal.record(new Counted("undone", 1), TEST, "");
            undone.setRollbackOnly();
        });

        assertThat(story("undone")).isEmpty();
    }

    @Test
    void thousandsInOneGoKeepTheirOrder() {
        var many = LongStream.rangeClosed(1, 4_500)
                .mapToObj(n -> new Change(new Counted("many", n), TEST, ""))
                .toList();

        transaction.executeWithoutResult(_ -> journal.recordAll(many));

        assertThat(story("many"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 4_500).boxed().toList());
    }

    @Test
    void aStoryIsToldOnlyAsFarAsTheReaderMayKnow() {
        write("told", 1);

        assertThat(journal.story("told", EnumSet.of(Visibility.PUBLIC))).isEmpty();
        assertThat(journal.story("told", EnumSet.noneOf(Visibility.class))).isEmpty();
        assertThat(journal.story("told", EnumSet.of(Visibility.STAFF))).hasSize(1);
    }

    private void write(String subject, long n) {
        transaction.executeWithoutResult(_ -> journal.record(new Counted(subject, n), TEST, ""));
    }

    private List<Long> story(String subject) {
        return journal.story(subject, EnumSet.allOf(Visibility.class)).stream()
                .map(Counted::of)
                .toList();
    }
}
