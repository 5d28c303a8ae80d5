package org.linli.imports.web;

import java.util.List;
import org.linli.imports.Recognised;
import org.linli.imports.SheetImport;
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

    /// A, B, … Z, AA as the spreadsheet program calls it.
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
