package org.linli.sheets;

import org.linli.shared.Rule;

/// Why a file is refused.
public enum SheetRule implements Rule {
    /// Neither XLSX nor XLS nor text in columns, whatever its name says.
    ONLY_SPREADSHEETS_ARE_READ,
    A_PROTECTED_SHEET_IS_OPENED_WITHOUT_ITS_PASSWORD_FIRST,
    A_DAMAGED_SHEET_IS_SAVED_ANEW_FIRST,
    /// Unpacked it would be larger than any real sheet.
    A_SHEET_UNPACKS_TO_A_SENSIBLE_SIZE,
    /// {0}: the limit.
    A_SHEET_HAS_NO_MORE_ROWS_THAN_THE_LIMIT,
    A_LIST_IS_TAKEN_AWAY_FOR_A_PURPOSE,
    /// {0}: the limit.
    A_LIST_THAT_IS_TAKEN_AWAY_HAS_ITS_LIMIT
}
