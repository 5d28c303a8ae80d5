package org.linli.sheets;

import java.util.List;
import java.util.Optional;

/// One row that holds something.
///
/// @param number as the spreadsheet program shows it, from 1
/// @param cells those that hold something, from left to right
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public Optional<SheetCell> cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) return Optional.of(cell);
        }
        return Optional.empty();
    }

    /// Empty where nothing stands.
    public String text(int column) {
        return cell(column).map(SheetCell::text).orElse("");
    }
}
