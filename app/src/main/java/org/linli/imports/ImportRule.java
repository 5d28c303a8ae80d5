package org.linli.imports;

import org.linli.shared.Rule;

/// Why a step of an import is refused, and what is said about a cell of any sheet.
public enum ImportRule implements Rule {
    A_FILE_IS_CHOSEN,
    A_SHEET_HAS_ROWS,
    /// {0}: the limit.
    A_SHEET_HAS_NO_MORE_COLUMNS_THAN_THE_LIMIT,
    A_PLACE_IS_CHOSEN,
    A_SOURCE_IS_SHORT,
    /// {0}: the field.
    TWO_COLUMNS_DO_NOT_HOLD_THE_SAME,
    /// {0}: the fields that are missing.
    WHAT_IS_NEEDED_HAS_A_COLUMN,
    THE_ROW_OF_NAMES_IS_IN_THE_SHEET,
    /// {0}: how many there are; {1}: the limit.
    LABELS_ARE_FEW,
    ALL_ROWS_ARE_GOOD_IF_ALL_ARE_TAKEN,
    SOME_ROW_IS_GOOD,
    THIS_IS_NOT_POSSIBLE_AT_THIS_POINT,
    /// {0}: what stands there.
    A_FORMULA_THAT_FAILED_SAYS_NOTHING,
    A_CELL_IS_NOT_LONGER_THAN_A_PAGE
}
