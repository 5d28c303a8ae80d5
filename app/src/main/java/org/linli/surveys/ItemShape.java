package org.linli.surveys;

import java.util.HashSet;
import org.linli.shared.Rule;

/// Whether an item can be asked as it is written.
final class ItemShape {

    static final int LONGEST_ITEM = 200;
    static final int LONGEST_OPTION = 60;
    static final int MOST_OPTIONS = 20;
    static final int LONGEST_SCALE = 11;

    private ItemShape() {}

    static void check(SurveyItem item) {
        var condition = item.condition();
        Rule.together(
                () -> SurveyRule.A_KEY_IS_A_SHORT_WORD.requireAt(
                        "key", item.key().matches("[a-z]{2,24}")),
                () -> SurveyRule.AN_ITEM_SAYS_WHAT_IT_ASKS.requireAt(
                        "zh", !item.zh().isEmpty()),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("zh", item.zh(), LONGEST_ITEM),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("en", item.en(), 2 * LONGEST_ITEM),
                () -> options(item),
                () -> SurveyRule.A_RANGE_GOES_UP.requireAt("high", range(item)),
                () -> SurveyRule.A_CONDITION_ASKS_ONE_EARLIER_ITEM.requireAt(
                        "condition", condition.isAlways() || !condition.codes().isEmpty()));
    }

    private static void options(SurveyItem item) {
        if (item.kind().hasOptions())
            SurveyRule.A_CHOICE_HAS_SEVERAL_OPTIONS.requireAt(
                    "options", item.options().size() >= 2 && item.options().size() <= MOST_OPTIONS, MOST_OPTIONS);
        var seen = new HashSet<String>();
        for (var option : item.options()) {
            SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("options", option.zh(), LONGEST_OPTION);
            SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("options", option.en(), 2 * LONGEST_OPTION);
            SurveyRule.AN_OPTION_STANDS_ONCE.requireAt("options", seen.add(option.zh()), option.zh());
        }
    }

    private static boolean range(SurveyItem item) {
        return switch (item.kind()) {
            case SCALE -> item.low() >= 0 && item.high() > item.low() && item.high() - item.low() < LONGEST_SCALE;
            case NUMBER -> item.high() > item.low();
            case HOURS ->
                item.low() >= 0
                        && item.high() > item.low()
                        && item.high() <= 24
                        && item.step() >= 1
                        && item.step() <= 12
                        && (item.high() - item.low()) % item.step() == 0;
            case SINGLE, MULTIPLE, TEXT, PLACE -> true;
        };
    }
}
