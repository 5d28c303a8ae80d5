package org.linli.needs.web;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.ResultOnward;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Beside what was answered to a question: the way to make it speak for a need.
@Component
class NeedOfResult implements ResultOnward {

    @Override
    public List<Way> of(SurveySummary survey, PlacePath within, SurveyItem item, Actor reader, Ui ui) {
        boolean may = reader.placesOf(Right.RAISE_NEEDS, ui.today()).stream()
                .anyMatch(own -> own.contains(within) || within.contains(own));
        return may
                ? List.of(new Way(
                        ui.text("needs.heard.use"), "/needs/heard?survey=" + survey.id() + ":" + item.key(), "need"))
                : List.of();
    }
}
