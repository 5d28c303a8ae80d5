package org.linli.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.shared.RuleBroken;

/// What may be answered, and what is asked only after some answers.
class QuestionnaireTest {

    private static final SurveyItem CHILD = item("child", ItemKind.SINGLE, 0, 0, 0, Condition.ALWAYS, "有", "没有");
    private static final SurveyItem ALONE =
            item("alone", ItemKind.HOURS, 6, 24, 3, new Condition("child", Set.of("1")));
    private static final SurveyItem WHO = item("who", ItemKind.MULTIPLE, 0, 0, 0, Condition.ALWAYS, "老人", "孩子", "上夜班的");
    private static final SurveyItem MINUTES = item("minutes", ItemKind.NUMBER, 0, 120, 0, Condition.ALWAYS);
    private static final SurveyItem WORDS = item("words", ItemKind.TEXT, 0, 0, 0, Condition.ALWAYS);
    private static final Questionnaire ALL = new Questionnaire(List.of(CHILD, ALONE, WHO, MINUTES, WORDS));

    @Test
    void whatIsTypedFromPaperIsWhatTheFormWouldHaveSent() {
        var said = ALL.readShort(Map.of("child", "1", "alone", "e12345 F6", "who", "3，1", "minutes", " 12 "));
        assertThat(said.to("alone")).containsExactly("1-18", "2-18", "3-18", "4-18", "5-18", "6-21");
        assertThat(said.to("who")).containsExactly("1", "3");
        assertThat(said.to("minutes")).containsExactly("12");
    }

    @Test
    void figuresAsWideAsChineseAreFigures() {
        var said = ALL.readShort(Map.of("child", "１", "alone", "Ａ１２", "who", "３，１", "minutes", "１２"));
        assertThat(said.to("child")).containsExactly("1");
        assertThat(said.to("alone")).containsExactly("1-6", "2-6");
        assertThat(said.to("who")).containsExactly("1", "3");
        assertThat(said.to("minutes")).containsExactly("12");
        assertThat(ALL.read(item -> item.equals(MINUTES) ? List.of("８") : List.of(), true)
                        .to("minutes"))
                .containsExactly("8");
    }

    @Test
    void aSpreadsheetMaySayTheWords() {
        var said = ALL.readShort(Map.of("child", "没有", "who", "老人、上夜班的"));
        assertThat(said.to("child")).containsExactly("2");
        assertThat(said.to("who")).containsExactly("1", "3");
    }

    @Test
    void whatIsNotAskedIsLeftOut() {
        var said = ALL.readShort(Map.of("child", "2", "alone", "E1"));
        assertThat(said.to("alone")).isEmpty();
    }

    @Test
    void nobodyCanBeCalledFromWhatTheyWrote() {
        var said = ALL.readShort(Map.of("words", "找我 5550 0123 4567，身份证 62010219900101123X，住3号楼"));
        assertThat(said.to("words")).containsExactly("找我 •••，身份证 •••，住3号楼");
    }

    @Test
    void answersAreThoseOfTheForm() {
        refused(SurveyRule.AN_ANSWER_IS_ONE_OF_THE_OPTIONS, () -> ALL.readShort(Map.of("child", "7")));
        refused(SurveyRule.AN_HOUR_IS_ONE_OF_THE_GRID, () -> ALL.readShort(Map.of("child", "1", "alone", "Z9")));
        refused(SurveyRule.A_NUMBER_LIES_IN_ITS_RANGE, () -> ALL.readShort(Map.of("minutes", "200")));
        refused(SurveyRule.AN_EMPTY_FORM_IS_NO_ANSWER, () -> ALL.readShort(Map.of()));
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        assertThatThrownBy(() ->
                        ALL.readShort(Map.of("child", "1", "alone", "Z9", "who", "9", "minutes", "很远", "words", "好")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.all())
                                .extracting(RuleBroken::field)
                                .containsExactly("qalone", "qwho", "qminutes"));
        assertThat(ALL.readShort(Map.of("child", "2", "alone", "Z9")).to("alone"))
                .isEmpty();
    }

    @Test
    void anItemThatMustBeAnsweredIs() {
        var must = new SurveyItem("child", ItemKind.SINGLE, "?", "", true, CHILD.options(), 0, 0, 0, Condition.ALWAYS);
        var all = new Questionnaire(List.of(must, MINUTES));
        refused(
                SurveyRule.THIS_ITEM_WANTS_AN_ANSWER,
                () -> all.read(item -> item.equals(MINUTES) ? List.of("5") : List.of(), true));
        assertThat(all.read(item -> item.equals(MINUTES) ? List.of("5") : List.of(), false)
                        .to("minutes"))
                .containsExactly("5");
    }

    @Test
    void numbersArePutIntoAFewRoundRangesOfEnoughNumbers() {
        var many = new ArrayList<Integer>();
        for (int n = 0; n < 40; n++) many.add(n);
        assertThat(Ranges.of(many, 6).codes()).containsExactly("0–9", "10–19", "20–29", "30–39");
        many.add(41);
        assertThat(Ranges.of(many, 6).codes()).containsExactly("0–9", "10–19", "20–29", "30–49");
        assertThat(Ranges.of(many, 6).of("41")).isEqualTo("30–49");
        assertThat(Ranges.of(List.of(2, 2, 2, 2, 2, 5, 5, 5, 5, 5), 6).codes()).containsExactly("2", "3", "4", "5");
    }

    @Test
    void aSheetsNumberNoticesAWrongDigit() {
        var code = new SheetCode(1004);
        assertThat(SheetCode.parse(code.toString())).contains(code);
        assertThat(SheetCode.parse("http://linli.example/answer/abcd2345?at=5&sheet=" + code.digits()))
                .contains(code);
        assertThat(SheetCode.parse("Q-1005-" + code.digits().charAt(4))).isEmpty();
    }

    private static SurveyItem item(
            String key, ItemKind kind, int low, int high, int step, Condition condition, String... options) {
        var all = new ArrayList<ItemOption>();
        for (var text : options) all.add(new ItemOption(String.valueOf(all.size() + 1), text, ""));
        return new SurveyItem(key, kind, "问", "", false, all, low, high, step, condition);
    }
}
