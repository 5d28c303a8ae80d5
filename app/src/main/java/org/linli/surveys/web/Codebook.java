package org.linli.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.surveys.AnonymousRow;
import org.linli.surveys.Condition;
import org.linli.surveys.Findings;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.SurveyItem;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What every column of the taken answers means, and every code in it.
@Component
class Codebook {

    private final FindingCharts labels;

    Codebook(FindingCharts labels) {
        this.labels = labels;
    }

    /// Above, what holds for all columns; then every column with every code.
    List<List<@Nullable Object>> of(Findings found, Ui ui) {
        var table = new ArrayList<List<@Nullable Object>>();
        table.add(row(
                ui.text("surveys.export.item"),
                ui.text("surveys.export.question-zh"),
                ui.text("surveys.export.question-en"),
                ui.text("surveys.export.kind"),
                ui.text("surveys.export.code"),
                ui.text("surveys.export.label-zh"),
                ui.text("surveys.export.label-en"),
                ui.text("surveys.export.condition")));
        var survey = found.survey();
        note(
                table,
                ui.text("surveys.export.survey"),
                survey.title(ui) + " · " + survey.placeName().in(ui));
        note(table, ui.text("surveys.export.edition"), ui.text("surveys.edition", survey.edition()));
        note(table, ui.text("surveys.export.households"), found.answers() + " / " + found.households());
        note(table, ui.text("surveys.export.weight"), ui.text("surveys.export.weight-text"));
        note(table, ui.text("surveys.export.interval"), ui.text("surveys.export.interval-text"));
        note(table, "*", ui.text("surveys.export.hidden-text"));
        for (var finding : found.items()) {
            table.add(head(finding.item(), ui));
            table.addAll(codes(finding, ui));
        }
        return table;
    }

    private static List<@Nullable Object> head(SurveyItem item, Ui ui) {
        var told = item.kind() == ItemKind.NUMBER
                ? ui.text("surveys.export.ranges", item.low(), item.high())
                : AnonymousRow.holds(item) ? "" : ui.text("surveys.export.left-out");
        return row(
                item.key(),
                item.zh(),
                item.en(),
                ui.text("surveys.kind", item.kind()),
                "",
                ui.english() ? "" : told,
                ui.english() ? told : "",
                condition(item.condition()));
    }

    private static String condition(Condition condition) {
        if (condition.isAlways()) return "";
        return condition.item() + " = "
                + String.join("; ", condition.codes().stream().sorted().toList());
    }

    private List<List<@Nullable Object>> codes(ItemFinding finding, Ui ui) {
        var item = finding.item();
        return switch (item.kind()) {
            case SINGLE, MULTIPLE ->
                item.options().stream()
                        .map(option -> code(option.code(), option))
                        .toList();
            case SCALE -> steps(item);
            case HOURS ->
                item.codes().stream().map(code -> named(item, code, ui)).toList();
            case NUMBER, PLACE ->
                finding.parts().stream()
                        .filter(part -> !part.hidden())
                        .map(part -> named(item, part.code(), ui))
                        .toList();
            case TEXT -> List.of();
        };
    }

    /// Only its two ends have words.
    private static List<List<@Nullable Object>> steps(SurveyItem item) {
        var none = new ItemOption("", "", "");
        var low = item.options().isEmpty() ? none : item.options().getFirst();
        var high = item.options().isEmpty() ? none : item.options().getLast();
        var steps = item.steps();
        return steps.stream()
                .map(step ->
                        code(step, step.equals(steps.getFirst()) ? low : step.equals(steps.getLast()) ? high : none))
                .toList();
    }

    private static List<@Nullable Object> code(String code, ItemOption meaning) {
        return row("", "", "", "", code, meaning.zh(), meaning.en(), "");
    }

    /// As the reader's language calls it.
    private List<@Nullable Object> named(SurveyItem item, String code, Ui ui) {
        var label = labels.label(item, code, ui);
        return row("", "", "", "", code, ui.english() ? "" : label, ui.english() ? label : "", "");
    }

    private static void note(List<List<@Nullable Object>> table, String name, String text) {
        table.add(row(name, text, "", "", "", "", "", ""));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
