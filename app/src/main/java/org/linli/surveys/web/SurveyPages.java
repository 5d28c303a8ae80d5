package org.linli.surveys.web;

import java.util.List;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.surveys.AnswerSheets;
import org.linli.surveys.Answers;
import org.linli.surveys.FrameCell;
import org.linli.surveys.FrameLevel;
import org.linli.surveys.SurveyFacts;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Surveys;
import org.linli.surveys.web.SignsPage.Sign;
import org.linli.ui.QrCode;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the pages about surveys show.
@Component
class SurveyPages {

    private final Surveys surveys;
    private final Answers answers;
    private final AnswerSheets sheets;
    private final Places places;

    SurveyPages(Surveys surveys, Answers answers, AnswerSheets sheets, Places places) {
        this.surveys = surveys;
        this.answers = answers;
        this.sheets = sheets;
        this.places = places;
    }

    SurveysPage all(Actor actor, Ui ui) {
        var all = Shelf.of(
                ui,
                surveys.list(actor),
                survey -> survey.title(ui) + " " + survey.placeName().in(ui));
        var counts = answers.counts(all.rows().stream().map(SurveySummary::id).toList());
        var rows = all.map(survey -> new SurveysPage.Row(
                survey,
                surveys.questionnaire(survey.id()).items().size(),
                counts.getOrDefault(survey.id().value(), 0),
                surveys.frame(survey.id()).stream()
                        .mapToInt(FrameCell::households)
                        .sum()));
        return new SurveysPage(rows, ui.may(Right.DESIGN_SURVEYS));
    }

    NewSurveyPage fresh(Actor actor, Ui ui) {
        var facts = new SurveyFacts("", "", "", "", FrameLevel.COURTYARD);
        return new NewSurveyPage(grounds(actor, ui), facts, "/surveys", 0, true);
    }

    NewSurveyPage head(SurveyId id, Actor actor) {
        var survey = designed(id, actor);
        return new NewSurveyPage(
                List.of(places.get(survey.place())),
                survey.facts(),
                "/surveys/" + id + "/head",
                survey.version(),
                false);
    }

    SurveyPage of(SurveyId id, String address, Actor actor, Ui ui) {
        var survey = surveys.get(id, actor);
        var link = address + "/answer/" + survey.code();
        return new SurveyPage(
                survey,
                surveys.questionnaire(id).items(),
                surveys.frame(id),
                answers.counts(List.of(id)).getOrDefault(id.value(), 0),
                sheets.count(id),
                link,
                QrCode.of(link),
                surveys.mayDesign(survey, actor),
                mayEnter(survey, actor, ui),
                grounds(actor, ui));
    }

    SurveyPage designed(SurveyId id, String address, Actor actor, Ui ui) {
        designed(id, actor);
        return of(id, address, actor, ui);
    }

    private SurveySummary designed(SurveyId id, Actor actor) {
        var survey = surveys.get(id, actor);
        if (!surveys.mayDesign(survey, actor)) throw new NotAllowed(Right.DESIGN_SURVEYS);
        return survey;
    }

    /// As [Surveys#get], for whoever takes answers somewhere in it.
    SurveySummary entered(SurveyId id, Actor actor, Ui ui) {
        var survey = surveys.get(id, actor);
        if (survey.state() == SurveyState.DRAFT) throw new NotFound(id);
        if (!mayEnter(survey, actor, ui)) throw new NotAllowed(Right.ENTER_ANSWERS);
        return survey;
    }

    private static boolean mayEnter(SurveySummary survey, Actor actor, Ui ui) {
        return actor.placesOf(Right.ENTER_ANSWERS, ui.today()).stream()
                .anyMatch(path -> path.contains(survey.path()) || survey.path().contains(path));
    }

    SignsPage signs(SurveyId id, String address, Actor actor) {
        var survey = surveys.get(id, actor);
        var signs = surveys.frame(id).stream()
                .map(cell -> {
                    var link = address + "/answer/" + survey.code() + "?at=" + cell.place();
                    return new Sign(cell.name(), link, QrCode.ofSign(link));
                })
                .toList();
        return new SignsPage(survey, signs);
    }

    /// Where the actor may design: the own places, and the communities in them.
    private List<PlaceSummary> grounds(Actor actor, Ui ui) {
        return places.grounds(actor, Right.DESIGN_SURVEYS, ui.today(), PlaceKind.COMMUNITY);
    }
}
