package org.linli.imports.web;

import java.util.List;
import org.linli.imports.Recognised;
import org.linli.imports.SheetImport;
import org.linli.shared.Shortened;
import org.linli.ui.Choice;

/// The second step: what each column holds.
///
/// @param fields to choose from
/// @param rows the first ones below the names, by column
public record ColumnsPage(SheetImport sheet, Recognised found, List<Choice> fields, List<List<String>> rows) {

    public ColumnsPage {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /// What the column holds in the first row that says anything, for a screen too narrow for the rows; else empty.
    public String sample(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> Shortened.to(80, cell))
                .orElse("");
    }

    /// A, B, … Z, AA as the spreadsheet program calls it.
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
