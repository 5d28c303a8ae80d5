package org.linli.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells whether something failed because the database cannot be reached just now: restarting, overfull, cut off.
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || isCutOff(cause)
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof SQLException sql && isOutOfReach(sql))) return true;
        }
        return false;
    }

    /// What cannot even be rolled back has lost its connection.
    private static boolean isCutOff(Throwable failure) {
        return failure instanceof TransactionSystemException && failure.getCause() instanceof SQLException;
    }

    /// Connection lost, no more resources, or the operator intervenes, by the classes of SQL states.
    private static boolean isOutOfReach(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
