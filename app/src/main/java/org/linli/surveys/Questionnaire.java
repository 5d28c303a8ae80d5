package org.linli.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.shared.Rule;
import org.linli.ui.TypedText;

/// All that a survey asks, in order.
public record Questionnaire(List<SurveyItem> items) {

    static final int LONGEST_TEXT = 400;

    public Questionnaire {
        items = List.copyOf(items);
    }

    public Optional<SurveyItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /// Understands what was chosen and typed. What was answered to items that are not asked after
    /// the answers before them is left out.
    ///
    /// @param typed by item, as the form sends it
    /// @param strictly whether an item that wants an answer must have one: not so on paper, where
    /// nobody can ask back
    /// @throws org.linli.shared.RuleBroken at the field of each item that is not answered as it should be
    public Said read(Function<SurveyItem, List<String>> typed, boolean strictly) {
        var answers = new LinkedHashMap<String, List<String>>();
        Rule.together(items.stream()
                .<Runnable>map(item -> () -> {
                    if (!item.condition().holds(new Said(answers))) return;
                    var codes = ItemAnswer.read(item, typed.apply(item));
                    SurveyRule.THIS_ITEM_WANTS_AN_ANSWER.requireAt(
                            item.field(), !strictly || !item.required() || !codes.isEmpty());
                    if (!codes.isEmpty()) answers.put(item.key(), codes);
                })
                .toArray(Runnable[]::new));
        SurveyRule.AN_EMPTY_FORM_IS_NO_ANSWER.require(!answers.isEmpty());
        return new Said(answers);
    }

    /// As [#read], from short forms: of a sheet of paper or a row of a spreadsheet.
    ///
    /// @param cells by key
    public Said readShort(Map<String, String> cells) {
        return read(item -> Shorthand.read(item, TypedText.text(cells.getOrDefault(item.key(), ""))), false);
    }
}
