package org.linli.sheets;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What stands in one cell.
///
/// @param column from 0
/// @param text as a person reads it, without control characters and without blanks round it
/// @param moment only of a [Kind#DATE]: local time of wherever the sheet was written
/// @param formula whether the text is the stored result of a formula
public record SheetCell(
        int column, Kind kind, String text, @Nullable LocalDateTime moment, boolean formula) {

    /// What the file says the cell is; the text of a CSV is always [#TEXT].
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /// `#DIV/0!` and its like.
        ERROR
    }

    static SheetCell text(int column, String text) {
        return new SheetCell(column, Kind.TEXT, CleanText.of(text), null, false);
    }
}
