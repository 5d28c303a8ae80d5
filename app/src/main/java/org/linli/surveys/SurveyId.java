package org.linli.surveys;

/// Names one survey: an edition of a questionnaire, for one place.
public record SurveyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
