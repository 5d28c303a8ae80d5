package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

/// What is the database's absence, and what is a fault of ours.
class DatabaseAwayTest {

    @Test
    void whatCannotEvenBeRolledBackWasCutOff() {
        var rollback = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));

        assertThat(DatabaseAway.isReasonOf(new IllegalStateException(rollback))).isTrue();
    }

    @Test
    void aSentenceThatTheDatabaseDoesNotUnderstandIsOurs() {
        assertThat(DatabaseAway.isReasonOf(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isFalse();
    }
}
