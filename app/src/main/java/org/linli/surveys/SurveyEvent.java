package org.linli.surveys;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that happens to a survey. Answers are counted here, never told.
public sealed interface SurveyEvent extends LinliEvent {

    SurveyId survey();

    PlacePath place();

    @Override
    default String subject() {
        return "survey:" + survey();
    }

    record SurveyDrafted(SurveyId survey, PlacePath place, int edition, String title) implements SurveyEvent {}

    record SurveyDescribed(SurveyId survey, PlacePath place, String title) implements SurveyEvent {}

    record ItemWritten(SurveyId survey, PlacePath place, String item, ItemKind kind) implements SurveyEvent {}

    record ItemMoved(SurveyId survey, PlacePath place, String item) implements SurveyEvent {}

    record ItemRemoved(SurveyId survey, PlacePath place, String item) implements SurveyEvent {}

    record FrameCounted(SurveyId survey, PlacePath place, int cells, int households) implements SurveyEvent {}

    record DraftDiscarded(SurveyId survey, PlacePath place, String title) implements SurveyEvent {}

    record SurveyOpened(SurveyId survey, PlacePath place, int items) implements SurveyEvent {}

    record SurveyClosed(SurveyId survey, PlacePath place) implements SurveyEvent {}

    record AnswerGiven(SurveyId survey, PlacePath place, AnswerChannel channel) implements SurveyEvent {}

    record AnswersImported(SurveyId survey, PlacePath place, int answers) implements SurveyEvent {}

    record AnswersTakenBack(SurveyId survey, PlacePath place, int answers) implements SurveyEvent {}

    record AnswerSheetsPrinted(SurveyId survey, PlacePath place, long first, int copies) implements SurveyEvent {}

    record ResultsTaken(SurveyId survey, PlacePath place, String form, long rows) implements SurveyEvent {}
}
