package org.linli.requests;

import org.linli.shared.Rule;

/// What is said about the rows of a spreadsheet of concerns.
public enum RequestImportRule implements Rule {
    A_ROW_SAYS_WHAT_IS_THE_MATTER,
    /// {0}: what stands there.
    A_TIME_CAN_BE_READ,
    A_TIME_LIES_IN_THE_PAST,
    A_ROW_WITHOUT_A_TIME_GETS_TODAY,
    A_ROW_WITHOUT_A_BODY_GETS_ITS_SUBJECT,
    A_LONG_SUBJECT_BEGINS_THE_BODY,
    /// {0}: the row before.
    THE_SAME_ROW_IS_TAKEN_ONCE,
    /// {0}: the number; {1}: the row before.
    A_NUMBER_STANDS_IN_ONE_ROW,
    /// {0}: the number.
    A_NUMBER_NAMES_ONE_CONCERN,
    /// {0}: what stands there.
    A_POSITION_IS_ON_THE_EARTH,
    A_POSITION_HAS_TWO_PARTS,
    A_POSITION_IS_MORE_EXACT_THAN_A_DEGREE,
    AN_ANSWER_COMES_AFTER_THE_QUESTION,
    /// {0}: how many.
    AN_IMPORT_IS_TAKEN_BACK_BEFORE_WORK_BEGINS
}
