package org.linli.requests;

import org.linli.shared.Rule;

/// What can be refused about how concerns are sorted and whose they are.
public enum SortingRule implements Rule {
    A_THRESHOLD_IS_BETWEEN_50_AND_100,
    A_SWEEP_HAS_SOMETHING_TO_SORT,
    ONLY_WHAT_WAS_KEPT_CAN_BE_USED_AGAIN,
    LEARNING_NEEDS_EXAMPLES,
    A_DUTY_NAMES_WHO_LEADS,
    A_DUTY_SAYS_WHAT_IT_RESTS_ON,
    A_LIMIT_IS_A_NUMBER_AND_A_UNIT,
    A_CHANGE_STARTS_TODAY_OR_LATER,
    AN_END_COMES_AFTER_THE_START,
    A_CATEGORY_HAS_A_NAME_IN_BOTH_LANGUAGES,
    A_CODE_IS_SHORT_AND_NEW,
    A_KEYWORD_IS_A_FEW_LETTERS_LONG,
    A_CATEGORY_WITH_OTHERS_BELOW_STAYS,
    /// {0}: hours at most.
    A_NEW_CONCERN_IS_READ_WITHIN_A_WEEK,
    /// {0}: working days at most.
    A_RESIDENT_HAS_DAYS_TO_ANSWER,
    /// {0}, {1}: days at least, and at most.
    A_RESIDENT_HAS_DAYS_TO_CONFIRM
}
