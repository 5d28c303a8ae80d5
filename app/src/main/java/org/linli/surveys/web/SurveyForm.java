package org.linli.surveys.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.linli.shared.Constants;
import org.linli.surveys.FrameLevel;
import org.linli.surveys.SurveyFacts;
import org.linli.ui.TypedText;

/// What is typed about a survey as a whole.
final class SurveyForm {

    private SurveyForm() {}

    static SurveyFacts facts(HttpServletRequest request) {
        return new SurveyFacts(
                TypedText.line(raw(request, "titleZh")),
                TypedText.line(raw(request, "titleEn")),
                TypedText.text(raw(request, "introZh")),
                TypedText.text(raw(request, "introEn")),
                Constants.named(FrameLevel.class, raw(request, "level")).orElse(FrameLevel.COURTYARD));
    }

    static String raw(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
