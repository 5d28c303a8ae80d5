package org.linli.surveys;

/// Where a survey stands.
public enum SurveyState {
    /// Being designed: everything may still change.
    DRAFT,
    /// Being answered: the questions are frozen.
    OPEN,
    /// Answered; only what lies on paper may still be typed in.
    CLOSED
}
