package org.linli.imports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.shared.Rule;
import org.linli.sheets.ColumnDates;

/// One row of a sheet, by the fields that its columns were said to hold.
public final class ImportRow {

    private final int number;
    private final Map<String, String> texts;
    private final Map<String, String> labels;
    private final Map<String, ColumnDates> dates;
    private final List<Problem> problems = new ArrayList<>();

    /// @param texts by field, labels replaced by what they mean
    /// @param labels by field, as they stand in the sheet, of those fields that have meanings
    ImportRow(int number, Map<String, String> texts, Map<String, String> labels, Map<String, ColumnDates> dates) {
        this.number = number;
        this.texts = texts;
        this.labels = labels;
        this.dates = dates;
    }

    /// As the spreadsheet program shows it, from 1.
    public int number() {
        return number;
    }

    /// The text of the field, or what its label means; empty where nothing stands or no column was
    /// chosen.
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /// Whether some column of the sheet is said to hold the field at all.
    public boolean hasColumn(String field) {
        return dates.containsKey(field);
    }

    /// What stands in the sheet, also where [#text] gives its meaning.
    public String label(String field) {
        return labels.getOrDefault(field, text(field));
    }

    /// Local time; empty where nothing stands or it is no date, which [#has] tells apart.
    public Optional<LocalDateTime> moment(String field) {
        var column = dates.get(field);
        return column == null || !has(field) ? Optional.empty() : column.parse(text(field));
    }

    /// The row cannot be taken, for this reason, which is shown in the cell of the field.
    ///
    /// @param field empty if it is about the whole row
    /// @param values texts and numbers that the sentence names
    public void refuse(String field, Rule rule, Object... values) {
        problems.add(Problem.of(field, rule, true, values));
    }

    /// The row is taken, and this has to be said.
    public void note(String field, Rule rule, Object... values) {
        problems.add(Problem.of(field, rule, false, values));
    }

    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::refused);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
