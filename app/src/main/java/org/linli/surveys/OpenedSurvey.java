package org.linli.surveys;

/// A survey as it is answered, with its questions.
public record OpenedSurvey(SurveySummary survey, Questionnaire questions) {

    public boolean isOpen() {
        return survey.state() == SurveyState.OPEN;
    }
}
