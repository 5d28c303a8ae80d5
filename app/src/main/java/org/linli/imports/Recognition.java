package org.linli.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.linli.shared.Fingerprint;
import org.linli.sheets.Columns;
import org.linli.sheets.Field;
import org.linli.sheets.SheetCell;
import org.linli.sheets.SheetRow;
import org.springframework.stereotype.Component;

/// Recognises the columns of a sheet by their names and by what stands in them; what was corrected
/// before, wins.
@Component
class Recognition {

    private static final int SAMPLE = 300;
    private static final int NAMES_WITHIN = 20;

    private final Lines lines;
    private final Memory memory;

    Recognition(Lines lines, Memory memory) {
        this.lines = lines;
        this.memory = memory;
    }

    Recognised of(SheetImport sheet, List<Field> fields) {
        var rows = rows(sheet.id(), 0);
        return recognised(sheet, rows, headerRow(sheet, rows, fields), fields);
    }

    /// Names that were corrected before, else names that are known, else a first row that can hardly be
    /// anything else.
    private int headerRow(SheetImport sheet, List<SheetRow> rows, List<Field> fields) {
        for (var row : rows.stream().limit(NAMES_WITHIN).toList()) {
            var layout = layout(headers(rows, row.number(), sheet.sheet().width()));
            if (memory.fields(sheet, layout).isPresent()) return row.number();
        }
        int known = Columns.of(rows, fields).headerRow();
        return known == 0 && areNames(rows.getFirst()) ? rows.getFirst().number() : known;
    }

    /// Short words, each another, and no figures among them.
    private static boolean areNames(SheetRow row) {
        var words = row.cells().stream().map(SheetCell::text).toList();
        return words.size() > 1
                && new HashSet<>(words).size() == words.size()
                && words.stream().allMatch(word -> word.length() <= 20 && !word.matches(".*\\d.*"));
    }

    /// Where somebody says in which row the names stand.
    ///
    /// @param headerRow 0 if there is none
    Recognised of(SheetImport sheet, List<Field> fields, int headerRow) {
        return recognised(sheet, rows(sheet.id(), headerRow - 1), headerRow, fields);
    }

    private Recognised recognised(SheetImport sheet, List<SheetRow> rows, int headerRow, List<Field> fields) {
        var headers = headers(rows, headerRow, sheet.sheet().width());
        var layout = layout(headers);
        var proposals = Columns.of(rows, fields).proposals();
        var proposed = new ArrayList<>(Collections.nCopies(sheet.sheet().width(), ""));
        proposals.forEach(p -> proposed.set(p.column(), p.field()));
        var known = memory.fields(sheet, layout).filter(before -> before.size() == proposed.size());
        return new Recognised(headerRow, layout, headers, known.orElse(proposed), proposals, known.isPresent());
    }

    private List<SheetRow> rows(ImportId id, int after) {
        return lines.after(id, Math.max(after, 0), SAMPLE).stream()
                .map(Recognition::row)
                .toList();
    }

    private static SheetRow row(Line line) {
        var cells = new ArrayList<SheetCell>();
        for (int column = 0; column < line.cells().size(); column++) {
            var text = line.cell(column);
            if (!text.isEmpty()) cells.add(new SheetCell(column, SheetCell.Kind.TEXT, text, null, false));
        }
        return new SheetRow(line.number(), cells);
    }

    private static List<String> headers(List<SheetRow> rows, int headerRow, int width) {
        var headers = new ArrayList<>(Collections.nCopies(width, ""));
        rows.stream()
                .filter(row -> row.number() == headerRow)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> headers.set(cell.column(), cell.text()));
        return headers;
    }

    private static String layout(List<String> headers) {
        if (headers.stream().allMatch(String::isEmpty)) return "";
        var names = String.join("|", headers).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return Fingerprint.of(names.getBytes(StandardCharsets.UTF_8), 16);
    }
}
