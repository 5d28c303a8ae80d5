package org.linli.calendar;

import org.linli.shared.Rule;

/// What can be refused about a year's holidays. Each constant is a sentence, and the key of its translation.
public enum CalendarRule implements Rule {
    A_YEAR_HAS_HOLIDAYS,
    A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS,
    A_DAY_EXISTS,
    A_DAY_BELONGS_TO_ITS_YEAR,
    A_DAY_IS_NAMED_ONCE,
    THE_NUMBER_OF_DAYS_AGREES,
    ONLY_WEEKENDS_ARE_MADE_UP,
    A_NOTICE_HAS_A_SHORT_NAME
}
