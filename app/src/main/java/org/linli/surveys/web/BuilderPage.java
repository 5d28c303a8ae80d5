package org.linli.surveys.web;

import java.util.List;
import java.util.Optional;
import org.linli.surveys.Questionnaire;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;

/// Where the questions are written.
///
/// @param edited the item in the form; none for a new one
public record BuilderPage(SurveySummary survey, Questionnaire questions, Optional<SurveyItem> edited) {

    public String path() {
        return "/surveys/" + survey.id();
    }

    public boolean isDraft() {
        return survey.state() == SurveyState.DRAFT;
    }

    /// Items before the edited one that it may depend on.
    public List<SurveyItem> earlier() {
        return questions.items().stream()
                .takeWhile(item ->
                        edited.isEmpty() || !item.key().equals(edited.get().key()))
                .filter(item -> item.kind().isChoice())
                .toList();
    }
}
