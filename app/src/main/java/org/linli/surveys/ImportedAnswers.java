package org.linli.surveys;

import java.util.List;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.surveys.AnswerStore.Loaded;
import org.linli.surveys.SurveyEvent.AnswersImported;
import org.linli.surveys.SurveyEvent.AnswersTakenBack;
import org.springframework.stereotype.Component;

/// Keeps the answers of a spreadsheet, and takes them back.
@Component
class ImportedAnswers {

    private final AnswerStore answers;

    ImportedAnswers(AnswerStore answers) {
        this.answers = answers;
    }

    Stored store(SurveySummary survey, List<ImportedAnswer> rows, ImportSetting setting) {
        var loaded = rows.stream()
                .map(row -> new Loaded(row.submission(), AnswerChannel.SPREADSHEET, row.place(), row.at(), row.said()))
                .toList();
        var by = setting.actor().account();
        int added = answers.insert(survey.id(), loaded, setting.id().value(), by == null ? null : by.value());
        return new Stored(
                added,
                rows.size() - added,
                List.of(),
                added == 0 ? List.of() : List.of(new AnswersImported(survey.id(), survey.path(), added)));
    }

    Stored withdraw(SurveySummary survey, ImportSetting setting) {
        int taken = answers.delete(setting.id().value());
        return new Stored(taken, 0, List.of(), List.of(new AnswersTakenBack(survey.id(), survey.path(), taken)));
    }
}
