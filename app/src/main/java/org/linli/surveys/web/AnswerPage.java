package org.linli.surveys.web;

import java.util.List;
import java.util.Optional;
import org.linli.places.Picker;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;

/// The questions as they are answered: by a resident, by a colleague for somebody, or only looked at.
///
/// @param action path that the form is sent to; empty where it is only looked at
/// @param submission made when the form was first shown: the same one twice is the same answer
/// @param sheet the number of the sheet of paper it was scanned from; empty if from none
/// @param place where the household lives
public record AnswerPage(
        SurveySummary survey,
        List<Asked> asked,
        String action,
        String submission,
        String sheet,
        Picker place,
        boolean colleague) {

    public AnswerPage {
        asked = List.copyOf(asked);
    }

    /// One item as it is asked.
    ///
    /// @param picker for a place on the plan
    /// @param after the number of the item that it depends on; 0 if on none
    public record Asked(int number, SurveyItem item, Optional<Picker> picker, int after) {

        /// The codes that it is asked after, for the script.
        public String codes() {
            return String.join(" ", item.condition().codes());
        }
    }

    /// Whether some question may not be skipped.
    public boolean hasMust() {
        return asked.stream().anyMatch(one -> one.item().required());
    }

    public boolean isPreview() {
        return action.isEmpty();
    }
}
