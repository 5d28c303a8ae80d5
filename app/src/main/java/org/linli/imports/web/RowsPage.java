package org.linli.imports.web;

import java.util.List;
import org.linli.imports.Line;
import org.linli.imports.Problem;
import org.linli.imports.SheetImport;
import org.linli.ui.Pages;

/// The third step: the sheet as a table, with what is to be said in the cell where it is.
///
/// @param columns those that were chosen, in the order of the sheet
/// @param onlyProblems whether rows without a problem are left out
public record RowsPage(SheetImport sheet, List<Column> columns, List<Line> lines, Pages pages, boolean onlyProblems) {

    public RowsPage {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A column that holds a field.
    ///
    /// @param isLong whether its texts are sentences
    public record Column(int column, String field, String name, boolean isLong) {}

    /// What is to be said about a row, but not about one of its cells that are shown.
    public List<Problem> beside(Line line) {
        return line.problems().stream()
                .filter(problem -> columns.stream().noneMatch(c -> c.field().equals(problem.field())))
                .toList();
    }

    public int good() {
        return sheet.sheet().data() - sheet.tally().faulty();
    }
}
