package org.linli.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.imports.Line;
import org.linli.imports.SheetImport;
import org.linli.imports.SheetRows;
import org.linli.imports.Targets;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// The sheets that this room hands out.
@Component
class Downloads {

    private final SheetRows rows;
    private final Targets targets;

    Downloads(SheetRows rows, Targets targets) {
        this.rows = rows;
        this.targets = targets;
    }

    /// The names of the columns, and below them what could stand there.
    void example(Ui ui, String name, HttpServletResponse response) throws IOException {
        var target = targets.get(name);
        var shown = target.fields().stream()
                .filter(field -> !target.example(field.name(), ui).isEmpty())
                .toList();
        var columns = shown.stream()
                .map(field -> new Column(target.label(field.name(), ui), 18))
                .toList();
        var cells =
                shown.stream().map(field -> target.example(field.name(), ui)).toList();
        Takeaway.begin(response, Takeaway.XLSX, target.title(ui) + " " + ui.text("imports.example.file") + ".xlsx");
        try (var sheet = new SheetWriter(response.getOutputStream(), target.title(ui), columns)) {
            int most = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int row = 0; row < most; row++) {
                int at = row;
                sheet.row(
                        cells.stream().map(c -> at < c.size() ? c.get(at) : "").toList());
            }
        }
    }

    /// With the number each row had, and why it was refused.
    void refused(Ui ui, SheetImport sheet, HttpServletResponse response) throws IOException {
        var names = rows.names(sheet);
        int width = sheet.sheet().width();
        var columns = new ArrayList<Column>();
        for (int column = 0; column < width; column++) {
            var name = names.cell(column);
            columns.add(new Column(name.isEmpty() ? ColumnsPage.letter(column) : name, 18));
        }
        columns.add(new Column(ui.text("imports.refused.row"), 8));
        columns.add(new Column(ui.text("imports.refused.why"), 60));
        Takeaway.begin(
                response,
                Takeaway.XLSX,
                sheet.sheet().fileName().replaceFirst("\\.\\w+$", "") + " " + ui.text("imports.refused.file")
                        + ".xlsx");
        try (var out = new SheetWriter(response.getOutputStream(), ui.text("imports.refused.file"), columns)) {
            rows.eachRefused(sheet, line -> out.row(cells(ui, line, width)));
        }
    }

    private static List<Object> cells(Ui ui, Line line, int width) {
        var cells = new ArrayList<Object>(
                IntStream.range(0, width).mapToObj(line::cell).toList());
        cells.add(line.number());
        cells.add(line.problems().stream()
                .map(problem -> ImportPages.sentence(ui, problem))
                .collect(Collectors.joining(" ")));
        return cells;
    }
}
