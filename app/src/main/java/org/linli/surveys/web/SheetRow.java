package org.linli.surveys.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.RuleBroken;
import org.linli.surveys.SheetCode;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyRule;
import org.linli.ui.TypedText;

/// One row of the pile: what was typed from one sheet, and the sentence at the field that was refused.
///
/// @param cells by key of the item, in short form
/// @param errors by field; empty as long as nothing was refused
public record SheetRow(String number, Map<String, String> cells, Map<String, String> errors) {

    static final SheetRow EMPTY = new SheetRow("", Map.of(), Map.of());

    public SheetRow {
        cells = Map.copyOf(cells);
        errors = Map.copyOf(errors);
    }

    /// @param typed all fields of the pile, by name
    static SheetRow of(Map<String, String[]> typed, List<SurveyItem> items, int row) {
        var cells = new HashMap<String, String>();
        for (var item : items) {
            var text = line(typed, item.field() + "_" + row);
            if (!text.isEmpty()) cells.put(item.key(), text);
        }
        return new SheetRow(TypedText.figures(line(typed, "number_" + row)), cells, Map.of());
    }

    private static String line(Map<String, String[]> typed, String name) {
        var values = typed.get(name);
        return values == null || values.length == 0 ? "" : TypedText.line(values[0]);
    }

    boolean isEmpty() {
        return number.isEmpty() && cells.isEmpty();
    }

    SheetCode code() {
        return SheetCode.parse(number)
                .orElseThrow(() -> new RuleBroken(SurveyRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT, "number"));
    }

    /// @param sentences by field
    SheetRow refused(Map<String, String> sentences) {
        return new SheetRow(number, cells, sentences);
    }

    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
