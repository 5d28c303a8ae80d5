package org.linli.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.sheets.ColumnDates;
import org.linli.sheets.Field;

/// Turns the rows of one sheet into what a target reads: by field, labels replaced by what they mean.
final class RowMaker {

    /// More is no text that somebody wrote about one thing.
    static final int LONGEST_CELL = 20_000;

    private static final Pattern FAILED_FORMULA = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|ERROR)");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Map<String, String>> meanings;
    private final Map<String, ColumnDates> dates = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    /// @param dayFirst of those columns whose dates begin with the day
    RowMaker(SheetImport sheet, Iterable<Field> fields, Set<String> dayFirst) {
        meanings = sheet.meanings();
        for (var field : fields) {
            int column = sheet.sheet().column(field.name());
            if (column < 0) {
                var once = meanings.getOrDefault(field.name(), Map.of()).getOrDefault("", "");
                if (!once.isEmpty()) said.put(field.name(), once);
                continue;
            }
            columns.put(field.name(), column);
            dates.put(field.name(), new ColumnDates(dayFirst.contains(field.name())));
        }
    }

    ImportRow row(Line line) {
        var texts = new HashMap<String, String>();
        var labels = new HashMap<String, String>();
        said.forEach((field, once) -> {
            texts.put(field, once);
            labels.put(field, "");
        });
        var row = new ImportRow(line.number(), texts, labels, dates);
        columns.forEach((field, column) -> {
            var text = text(row, field, line.cell(column));
            if (text.isEmpty()) return;
            var meaning = meanings.get(field);
            if (meaning == null) {
                texts.put(field, text);
            } else {
                labels.put(field, text);
                texts.put(field, meaning.getOrDefault(text, ""));
            }
        });
        return row;
    }

    private static String text(ImportRow row, String field, String text) {
        if (text.startsWith("#") && FAILED_FORMULA.matcher(text).matches()) {
            row.note(field, ImportRule.A_FORMULA_THAT_FAILED_SAYS_NOTHING, text);
            return "";
        }
        if (text.length() > LONGEST_CELL) row.refuse(field, ImportRule.A_CELL_IS_NOT_LONGER_THAN_A_PAGE, LONGEST_CELL);
        return text;
    }
}
