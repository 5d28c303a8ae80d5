/// # Surveys: the same questions, put to many, in a way that can be counted and compared
///
/// A survey (基线调查) is designed for a place, opened, answered by households on their phones, on
/// paper or through a colleague, and closed. Once open it is frozen; what is asked anew is a new
/// edition, whose items keep their keys, so that communities and years are compared item by item.
/// Answers name nobody, and a figure is shown with how sure it is, or not at all where it speaks of
/// fewer than five.
///
/// - **Offers** [Surveys] (designing), [Answers] and [AnswerSheets] (taking), [SurveyResults]
/// (reading), [SurveyEvent].
/// - **Knows** places and people's rights, and brings its answers to the imports.
/// - **Never knows** which need was concluded from a result: later rooms read the results.
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "sheets", "imports"})
@NullMarked
package org.linli.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
