package org.linli.surveys.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.surveys.Questionnaire;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Trait;

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

    /// Whether an answer of the edited item tells who lives in the household.
    public boolean tells() {
        return Stream.of(Trait.values()).anyMatch(trait -> !told(trait).isEmpty());
    }

    /// The line of the answer that tells of these, from 1; empty where none does.
    public String told(Trait trait) {
        var options = edited.map(SurveyItem::options).orElse(List.of());
        for (int at = 0; at < options.size(); at++)
            if (options.get(at).tells() == trait) return Integer.toString(at + 1);
        return "";
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
