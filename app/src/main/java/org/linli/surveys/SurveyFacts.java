package org.linli.surveys;

/// What a survey is called and what is said above it.
///
/// @param titleEn empty where nobody has written it, as with the others
public record SurveyFacts(String titleZh, String titleEn, String introZh, String introEn, FrameLevel level) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_INTRO = 600;

    void check() {
        SurveyRule.A_SURVEY_HAS_A_TITLE.requireAt("titleZh", !titleZh.isEmpty());
        atMost("titleZh", titleZh, LONGEST_TITLE);
        atMost("titleEn", titleEn, 2 * LONGEST_TITLE);
        atMost("introZh", introZh, LONGEST_INTRO);
        atMost("introEn", introEn, 2 * LONGEST_INTRO);
    }

    private static void atMost(String field, String text, int most) {
        SurveyRule.A_TEXT_HAS_ITS_LIMIT.requireAt(field, text.codePointCount(0, text.length()) <= most, most);
    }
}
