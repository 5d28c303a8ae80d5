package org.linli.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks at every row before anything is added, and writes down what has to be said about it.
@Component
class Checking {

    private static final int SHEAF = 1_000;

    private final ImportStore imports;
    private final Lines lines;
    private final RowMakers makers;

    Checking(ImportStore imports, Lines lines, RowMakers makers) {
        this.imports = imports;
        this.lines = lines;
        this.makers = makers;
    }

    <R> void check(SheetImport sheet, ImportTarget<R> target) {
        var maker = makers.of(sheet, target.fields());
        var pass = target.pass(sheet.setting());
        for (int from = sheet.sheet().headerRow(); ; ) {
            var sheaf = lines.after(sheet.id(), from, SHEAF);
            if (sheaf.isEmpty()) break;
            say(sheet.id(), sheaf, maker, pass);
            from = sheaf.getLast().number();
        }
        imports.checked(sheet.id());
    }

    /// One row that was corrected, of a sheet whose rows stand alone.
    <R> void check(SheetImport sheet, ImportTarget<R> target, int number) {
        var maker = makers.of(sheet, target.fields());
        say(sheet.id(), lines.after(sheet.id(), number - 1, 1), maker, target.pass(sheet.setting()));
        imports.checked(sheet.id());
    }

    private <R> void say(ImportId id, List<Line> sheaf, RowMaker maker, ImportPass<R> pass) {
        var changed = new ArrayList<Line>();
        for (var line : sheaf) {
            var row = maker.row(line);
            pass.read(row);
            var problems = row.problems();
            if (!problems.equals(line.problems()))
                changed.add(new Line(line.number(), line.cells(), problems, row.isRefused()));
        }
        lines.say(id, changed);
    }
}
