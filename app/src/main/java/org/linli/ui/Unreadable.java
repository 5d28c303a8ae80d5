package org.linli.ui;

import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;

/// Tells whether something failed because what was sent is no text: percent signs that are no characters, a zero byte.
final class Unreadable {

    private static final String NOT_IN_REPERTOIRE = "22021";

    private Unreadable() {}

    static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException
                    || (cause instanceof SQLException sql && NOT_IN_REPERTOIRE.equals(sql.getSQLState()))) return true;
        }
        return false;
    }
}
