package org.linli.surveys;

import java.util.List;
import java.util.Optional;
import org.linli.imports.ImportTarget;
import org.linli.imports.MoreTargets;
import org.linli.places.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Every open survey takes answers from a spreadsheet, each with its own columns.
@Component
@Order(30)
class AnswerImports implements MoreTargets {

    private final SurveyStore surveys;
    private final ImportedAnswers imported;
    private final Places places;

    AnswerImports(SurveyStore surveys, ImportedAnswers imported, Places places) {
        this.surveys = surveys;
        this.imported = imported;
        this.places = places;
    }

    @Override
    public List<ImportTarget<?>> targets() {
        return surveys.open().stream().<ImportTarget<?>>map(this::target).toList();
    }

    @Override
    public Optional<ImportTarget<?>> target(String name) {
        if (!name.matches(AnswerImport.PREFIX + "\\d{1,18}")) return Optional.empty();
        var id = new SurveyId(Long.parseLong(name.substring(AnswerImport.PREFIX.length())));
        return surveys.find(id)
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .map(this::target);
    }

    private ImportTarget<?> target(SurveySummary survey) {
        return new AnswerImport(
                new OpenedSurvey(survey, new Questionnaire(surveys.items(survey.id()))), imported, places);
    }
}
