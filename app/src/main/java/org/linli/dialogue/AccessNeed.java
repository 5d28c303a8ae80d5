package org.linli.dialogue;

/// What somebody needs to be able to come and to take part.
public enum AccessNeed {
    STEP_FREE,
    SIGN_LANGUAGE,
    /// Somebody who speaks their dialect or language.
    INTERPRETER,
    CLEAR_SOUND,
    LARGE_PRINT,
    /// Somebody to fetch them and see them home.
    ESCORT
}
