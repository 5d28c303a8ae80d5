package org.linli.surveys;

import java.util.List;
import java.util.regex.Pattern;
import org.linli.ui.TypedText;

/// Understands the answer to one item.
final class ItemAnswer {

    /// Telephone and identity numbers; nobody is asked for them, and some write them all the same.
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ \\-]?\\d){6,}[xX]?");

    private ItemAnswer() {}

    static List<String> read(SurveyItem item, List<String> typed) {
        var given = typed.stream()
                .map(TypedText::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) return List.of();
        return switch (item.kind()) {
            case SINGLE, SCALE -> one(item, given);
            case MULTIPLE -> several(item, given, SurveyRule.AN_ANSWER_IS_ONE_OF_THE_OPTIONS);
            case HOURS -> several(item, given, SurveyRule.AN_HOUR_IS_ONE_OF_THE_GRID);
            case NUMBER -> List.of(number(item, given.getFirst()));
            case TEXT -> List.of(text(item, given.getFirst()));
            case PLACE -> List.of(place(item, given.getFirst()));
        };
    }

    private static List<String> one(SurveyItem item, List<String> given) {
        SurveyRule.ONE_ANSWER_IS_CHOSEN.requireAt(item.field(), given.size() == 1);
        return several(item, given, SurveyRule.AN_ANSWER_IS_ONE_OF_THE_OPTIONS);
    }

    /// In the order in which they stand on the form.
    private static List<String> several(SurveyItem item, List<String> given, SurveyRule rule) {
        var known = item.codes();
        for (var code : given) rule.requireAt(item.field(), known.contains(code), code);
        return known.stream().filter(given::contains).toList();
    }

    private static String number(SurveyItem item, String words) {
        var typed = TypedText.figures(words);
        boolean isNumber = typed.matches("-?\\d{1,9}");
        int number = isNumber ? Integer.parseInt(typed) : 0;
        SurveyRule.A_NUMBER_LIES_IN_ITS_RANGE.requireAt(
                item.field(), isNumber && number >= item.low() && number <= item.high(), item.low(), item.high());
        return Integer.toString(number);
    }

    private static String text(SurveyItem item, String typed) {
        SurveyRule.A_TEXT_HAS_ITS_LIMIT.requireAt(
                item.field(),
                typed.codePointCount(0, typed.length()) <= Questionnaire.LONGEST_TEXT,
                Questionnaire.LONGEST_TEXT);
        return withoutNumbers(typed);
    }

    /// Words in which nobody can be called.
    static String withoutNumbers(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("•••");
    }

    private static String place(SurveyItem item, String typed) {
        SurveyRule.A_PLACE_LIES_WHERE_IT_IS_ASKED.requireAt(item.field(), typed.matches("\\d{1,18}"));
        return typed;
    }
}
