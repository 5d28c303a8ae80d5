package org.linli.surveys.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.Answers;
import org.linli.surveys.GivenAnswer;
import org.linli.surveys.SheetCode;
import org.linli.surveys.SurveyRule;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where residents answer a survey: without an account, with nothing that says who they are.
@Controller
@Open
@RequestMapping("/answer/{code}")
class AnswerController {

    private final Answers answers;
    private final AnswerForms forms;
    private final RateLimits limits;
    private final Templates templates;

    AnswerController(Answers answers, AnswerForms forms, RateLimits limits, Templates templates) {
        this.answers = answers;
        this.forms = forms;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param at the place of the sign that was scanned
    /// @param sheet the number of the paper that was scanned
    @GetMapping
    JteModel ask(
            Ui ui,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(defaultValue = "") String sheet) {
        var opened = answers.at(code);
        if (!opened.isOpen()) return templates.surveysThanks(ui, opened.survey(), false);
        var digits = SheetCode.parse(sheet).map(SheetCode::digits).orElse("");
        var place = at == null ? null : new PlaceId(at);
        return templates.surveysAnswer(
                ui, forms.page(ui, opened.survey(), opened.questions(), "/answer/" + code, place, digits, false));
    }

    @PostMapping
    ResponseEntity<Void> give(HttpServletRequest request, @PathVariable String code) {
        var opened = answers.asked(code);
        SurveyRule.ONLY_AN_OPEN_SURVEY_IS_ANSWERED.require(opened.isOpen());
        var said = AnswerForms.said(request, opened.questions());
        limits.require("survey", request.getRemoteAddr());
        answers.give(
                opened.survey(),
                new GivenAnswer(
                        opened.survey().id(),
                        AnswerForms.submission(request),
                        AnswerChannel.PHONE_PAGE,
                        AnswerForms.place(request),
                        said),
                Actor.PUBLIC);
        return SeeOther.at("/answer/" + code + "/thanks");
    }

    @GetMapping("/thanks")
    JteModel thanks(Ui ui, @PathVariable String code) {
        return templates.surveysThanks(ui, answers.at(code).survey(), true);
    }
}
