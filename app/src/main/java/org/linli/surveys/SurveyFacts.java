package org.linli.surveys;

import org.linli.shared.Rule;

/// What a survey is called and what is said above it.
///
/// @param titleEn empty where nobody has written it, as with the others
public record SurveyFacts(String titleZh, String titleEn, String introZh, String introEn, FrameLevel level) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_INTRO = 600;

    void check() {
        Rule.together(
                () -> SurveyRule.A_SURVEY_HAS_A_TITLE.requireAt("titleZh", !titleZh.isEmpty()),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("titleZh", titleZh, LONGEST_TITLE),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("titleEn", titleEn, 2 * LONGEST_TITLE),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("introZh", introZh, LONGEST_INTRO),
                () -> SurveyRule.A_TEXT_HAS_ITS_LIMIT.limit("introEn", introEn, 2 * LONGEST_INTRO));
    }
}
