package org.linli.surveys.web;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.Ui;

/// A pile of sheets being typed in.
///
/// @param entered numbers of those that are in, by this press of the button
public record SheetPile(SurveySummary survey, List<SurveyItem> items, List<SheetRow> rows, List<String> entered) {

    public SheetPile {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
        entered = List.copyOf(entered);
    }

    /// What may be typed for a question, in a few words.
    public static String key(SurveyItem item, Ui ui) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE ->
                item.options().stream()
                        .map(option -> option.code() + " " + option.text(ui))
                        .collect(Collectors.joining(" · "));
            case SCALE, NUMBER -> item.low() + "–" + item.high();
            case HOURS -> ui.text("surveys.pile.hours");
            case PLACE -> ui.text("surveys.pile.place");
            case TEXT -> ui.text("surveys.kind", item.kind());
        };
    }

    /// Whether figures alone are typed: a phone then shows its keys for them.
    public static boolean isFigures(SurveyItem item) {
        return switch (item.kind()) {
            case SCALE, NUMBER -> item.low() >= 0;
            case SINGLE ->
                item.options().stream().allMatch(option -> option.code().chars().allMatch(Character::isDigit));
            case MULTIPLE, HOURS, PLACE, TEXT -> false;
        };
    }

    public String path() {
        return "/surveys/" + survey.id();
    }
}
