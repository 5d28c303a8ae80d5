package org.linli.positions;

import org.linli.shared.Rule;

/// What can be refused about questions and what is said to them. Each constant is a sentence, and the key of its
/// translation.
public enum PositionRule implements Rule {
    A_QUESTION_IS_PUT_IN_A_SENTENCE,
    /// {0}: characters at most.
    A_TEXT_HAS_ITS_LIMIT,
    A_QUESTION_STANDS_AT_A_PLACE,
    /// {0}: statements at least, {1}: at most.
    A_QUESTION_COMES_WITH_STATEMENTS,
    A_STATEMENT_SAYS_SOMETHING,
    THE_SAME_IS_SAID_ONCE,
    A_STATEMENT_NAMES_NO_PHONE_AND_NO_PAGE,
    /// {0}: groups at most.
    A_FEW_GROUPS_ARE_NAMED,
    IT_BEGINS_TODAY_OR_LATER,
    IT_LASTS_A_DAY_TO_A_YEAR,
    ONLY_AN_OPEN_QUESTION_IS_ANSWERED,
    WHAT_IS_CLOSED_STAYS,
    SOMETHING_IS_SAID_TO_A_STATEMENT,
    A_GROUP_IS_ONE_OF_THOSE_NAMED,
    /// {0}: sheets at most.
    SHEETS_ARE_PRINTED_BY_THE_DOZEN,
    A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT,
    A_SHEET_SPEAKS_ONCE,
    A_SHEET_SAYS_SOMETHING,
    AN_EXPORT_SAYS_WHAT_FOR
}
