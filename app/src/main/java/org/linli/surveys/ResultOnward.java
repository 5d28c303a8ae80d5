package org.linli.surveys;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// What a later room offers to make of what was answered to a question: shown to colleagues beside it. A bean of that
/// room.
public interface ResultOnward {

    /// Only what the reader may open.
    ///
    /// @param within where the answers were given that are read
    List<Way> of(SurveySummary survey, PlacePath within, SurveyItem item, Actor reader, Ui ui);

    /// @param icon of the sprite
    record Way(String text, String href, String icon) {}
}
