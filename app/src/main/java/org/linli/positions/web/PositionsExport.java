package org.linli.positions.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.positions.SoundingId;
import org.linli.positions.SoundingMatrix;
import org.linli.positions.Statement;
import org.linli.shared.Actor;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What was said, as a file: a row for each person, and nothing in it says which; what every column means;
/// conditions by themselves, so that nobody is known by theirs.
@Component
class PositionsExport {

    private static final int SHORT = 8;
    private static final int LONG = 60;

    private final SoundingMatrix matrix;

    PositionsExport(SoundingMatrix matrix) {
        this.matrix = matrix;
    }

    void write(SoundingId id, String purpose, OutputStream out, Actor actor, Ui ui) throws IOException {
        var taken = matrix.take(id, purpose, actor);
        try (var sheet = new SheetWriter(out, ui.text("positions.export.votes"), columns(taken.statements(), ui))) {
            int number = 0;
            for (var row : taken.rows()) {
                var cells = new ArrayList<@Nullable Object>();
                cells.add(++number);
                cells.add(row.party());
                cells.addAll(row.opinions());
                sheet.row(cells);
            }
            sheet.next(
                    ui.text("positions.statements"),
                    List.of(
                            new Column(ui.text("positions.export.number"), SHORT),
                            new Column(ui.text("positions.statement"), LONG)));
            for (var statement : taken.statements()) sheet.row(Arrays.asList(statement.number(), statement.words()));
            sheet.next(
                    ui.text("positions.conditions"),
                    List.of(
                            new Column(ui.text("positions.export.number"), SHORT),
                            new Column(ui.text("positions.export.opinion"), SHORT * 2),
                            new Column(ui.text("positions.condition"), LONG)));
            for (var said : taken.conditions())
                sheet.row(Arrays.asList(
                        taken.number(said.statement()), PositionWords.of(said.opinion(), ui), said.condition()));
        }
    }

    private static List<Column> columns(List<Statement> statements, Ui ui) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(ui.text("positions.export.person"), SHORT));
        columns.add(new Column(ui.text("positions.party"), SHORT * 3));
        for (var statement : statements) columns.add(new Column(String.valueOf(statement.number()), SHORT));
        return columns;
    }
}
