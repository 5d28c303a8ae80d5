package org.linli.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of a sheet, to look at.
@Component
@Transactional(readOnly = true)
public class SheetRows {

    private static final int SHEAF = 1_000;

    private final Lines lines;

    SheetRows(Lines lines) {
        this.lines = lines;
    }

    /// Rows below the names of the columns.
    public List<Line> page(SheetImport sheet, boolean onlyProblems, int size, long offset) {
        return lines.page(sheet.id(), sheet.sheet().headerRow(), onlyProblems, size, offset);
    }

    /// Why rows were refused: the first sentence of each rule, with how many rows it is said of.
    public Map<Problem, Integer> reasons(SheetImport sheet) {
        return lines.reasons(sheet.id());
    }

    /// Every row that was refused, in order.
    public void eachRefused(SheetImport sheet, Consumer<Line> reader) {
        for (int from = 0; ; ) {
            var sheaf = lines.after(sheet.id(), from, SHEAF);
            if (sheaf.isEmpty()) return;
            sheaf.stream().filter(Line::refused).forEach(reader);
            from = sheaf.getLast().number();
        }
    }

    /// What stands above the columns; empty texts where there are no names.
    public Line names(SheetImport sheet) {
        int row = sheet.sheet().headerRow();
        return lines.after(sheet.id(), row - 1, 1).stream()
                .filter(line -> row > 0 && line.number() == row)
                .findFirst()
                .orElse(new Line(0, List.of(), List.of(), false));
    }
}
