package org.linli.surveys;

import java.util.List;

/// How an answer came.
public enum AnswerChannel {
    PHONE_PAGE,
    CALL,
    VISIT,
    DESK,
    PAPER,
    SPREADSHEET;

    /// Those by which a colleague writes down what somebody says.
    public static final List<AnswerChannel> SPOKEN = List.of(VISIT, CALL, DESK);
}
