package org.linli.surveys.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Surveys;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the questions of a survey are written, put in order, and looked at as they will be asked.
@Controller
@Allowed(Right.DESIGN_SURVEYS)
@RequestMapping("/surveys/{id}")
class BuilderController {

    private final Surveys surveys;
    private final AnswerForms forms;
    private final Templates templates;

    BuilderController(Surveys surveys, AnswerForms forms, Templates templates) {
        this.surveys = surveys;
        this.forms = forms;
        this.templates = templates;
    }

    /// @param edit key of the item in the form; empty for a new one
    @GetMapping("/items")
    JteModel items(Ui ui, Actor actor, @PathVariable SurveyId id, @RequestParam(defaultValue = "") String edit) {
        var survey = designed(id, actor);
        var questions = surveys.questionnaire(survey.id());
        return templates.surveysBuilder(ui, new BuilderPage(survey, questions, questions.item(edit)));
    }

    @PostMapping("/items")
    ResponseEntity<Void> write(
            Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable SurveyId id) {
        var form = new ItemForm(request);
        var item = form.item(surveys.questionnaire(id));
        surveys.write(id, form.old(), item, actor);
        Flash.say(response, "surveys.said.written", item.zh());
        return SeeOther.at("/surveys/" + id + "/items#item-" + item.key());
    }

    @PostMapping("/items/{key}/move")
    ResponseEntity<Void> move(
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "true") boolean up) {
        surveys.move(id, key, up, actor);
        return SeeOther.at("/surveys/" + id + "/items#item-" + key);
    }

    @PostMapping("/items/{key}/removal")
    ResponseEntity<Void> remove(
            Actor actor, HttpServletResponse response, @PathVariable SurveyId id, @PathVariable String key) {
        var gone = surveys.questionnaire(id).item(key).map(SurveyItem::zh).orElse(key);
        surveys.remove(id, key, actor);
        Flash.say(response, "surveys.said.removed", gone);
        return SeeOther.at("/surveys/" + id + "/items");
    }

    @GetMapping("/preview")
    JteModel preview(Ui ui, Actor actor, @PathVariable SurveyId id) {
        var survey = designed(id, actor);
        var questions = surveys.questionnaire(survey.id());
        return templates.surveysAnswer(ui, forms.page(ui, survey, questions, "", null, "", false));
    }

    private SurveySummary designed(SurveyId id, Actor actor) {
        var survey = surveys.get(id, actor);
        if (!surveys.mayDesign(survey, actor)) throw new NotAllowed(Right.DESIGN_SURVEYS);
        return survey;
    }
}
