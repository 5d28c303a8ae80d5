package org.linli.imports;

import static org.linli.imports.ImportRule.TWO_COLUMNS_DO_NOT_HOLD_THE_SAME;
import static org.linli.imports.ImportRule.WHAT_IS_NEEDED_HAS_A_COLUMN;

import java.util.HashSet;
import java.util.List;
import org.linli.shared.NotFound;
import org.linli.sheets.Field;

/// What a choice of columns must be.
final class ChosenColumns {

    private ChosenColumns() {}

    /// The sentence stands at the column that repeats another, or above them all if something is missing.
    static void check(List<String> chosen, List<Field> fields) {
        var seen = new HashSet<String>();
        for (int column = 0; column < chosen.size(); column++) {
            var field = chosen.get(column);
            if (field.isEmpty()) continue;
            if (fields.stream().noneMatch(f -> f.name().equals(field))) throw new NotFound(field);
            TWO_COLUMNS_DO_NOT_HOLD_THE_SAME.requireAt("column" + column, seen.add(field));
        }
        for (var field : fields) {
            WHAT_IS_NEEDED_HAS_A_COLUMN.requireAt(
                    "columns",
                    !field.required() || seen.contains(field.name()),
                    field.headers().getFirst());
        }
    }
}
