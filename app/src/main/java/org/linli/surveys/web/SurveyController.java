package org.linli.surveys.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyRule;
import org.linli.surveys.Surveys;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All surveys, and one of them from its beginning to its end.
@Controller
@Allowed(Right.DESIGN_SURVEYS)
@RequestMapping("/surveys")
class SurveyController {

    private final Surveys surveys;
    private final SurveyPages pages;
    private final Places places;
    private final Templates templates;

    SurveyController(Surveys surveys, SurveyPages pages, Places places, Templates templates) {
        this.surveys = surveys;
        this.pages = pages;
        this.places = places;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.READ_SURVEYS)
    JteModel list(Ui ui, Actor actor) {
        return templates.surveysList(ui, pages.all(actor, ui));
    }

    @GetMapping("/new")
    JteModel begin(Ui ui, Actor actor) {
        return templates.surveysNew(ui, pages.fresh(actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> draft(
            Actor actor, HttpServletRequest request, @RequestParam(required = false) @Nullable Long place) {
        var chosen = place == null ? null : places.find(new PlaceId(place)).orElse(null);
        SurveyRule.A_SURVEY_IS_MADE_FOR_A_PLACE.requireAt("place", chosen != null);
        var id = surveys.draft(new PlaceId(place == null ? 0 : place), SurveyForm.facts(request), actor);
        return SeeOther.at("/surveys/" + id + "/items");
    }

    @GetMapping("/{id}")
    @Allowed(Right.READ_SURVEYS)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable SurveyId id) {
        return templates.surveysShow(ui, pages.of(id, WholeAddress.home(request), actor, ui));
    }

    @GetMapping("/{id}/head")
    JteModel head(Ui ui, Actor actor, @PathVariable SurveyId id) {
        return templates.surveysNew(ui, pages.head(id, actor));
    }

    @PostMapping("/{id}/head")
    ResponseEntity<Void> describe(
            Actor actor, HttpServletRequest request, @PathVariable SurveyId id, @RequestParam int version) {
        surveys.describe(id, version, SurveyForm.facts(request), actor);
        return SeeOther.at("/surveys/" + id);
    }

    @GetMapping("/{id}/frame")
    JteModel frame(Ui ui, Actor actor, HttpServletRequest request, @PathVariable SurveyId id) {
        return templates.surveysFrame(ui, pages.designed(id, WholeAddress.home(request), actor, ui));
    }

    /// @param request with the households of each cell, named by the number of its place
    @PostMapping("/{id}/frame")
    ResponseEntity<Void> count(Actor actor, HttpServletRequest request, @PathVariable SurveyId id) {
        var households = new HashMap<PlaceId, Integer>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.matches("cell\\d{1,18}")) return;
            var typed = TypedNumber.whole(values[0]);
            SurveyRule.HOUSEHOLDS_ARE_COUNTED.requireAt(name, typed.isPresent());
            households.put(new PlaceId(Long.parseLong(name.substring(4))), typed.orElseThrow());
        });
        surveys.count(id, households, actor);
        return SeeOther.at("/surveys/" + id);
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<Void> open(Actor actor, HttpServletResponse response, @PathVariable SurveyId id) {
        surveys.open(id, actor);
        Flash.say(response, "surveys.said.open");
        return SeeOther.at("/surveys/" + id);
    }

    @PostMapping("/{id}/discarding")
    ResponseEntity<Void> discard(Actor actor, HttpServletResponse response, @PathVariable SurveyId id) {
        surveys.discard(id, actor);
        Flash.say(response, "surveys.said.discarded");
        return SeeOther.at("/surveys");
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<Void> close(Actor actor, HttpServletResponse response, @PathVariable SurveyId id) {
        surveys.close(id, actor);
        Flash.say(response, "surveys.said.closed");
        return SeeOther.at("/surveys/" + id);
    }

    @PostMapping("/{id}/editions")
    ResponseEntity<Void> renew(
            Actor actor,
            HttpServletResponse response,
            @PathVariable SurveyId id,
            @RequestParam(required = false) @Nullable Long place) {
        SurveyRule.A_SURVEY_IS_MADE_FOR_A_PLACE.requireAt("place", place != null);
        var next = surveys.renew(id, new PlaceId(place == null ? 0 : place), actor);
        Flash.say(response, "surveys.said.renewed");
        return SeeOther.at("/surveys/" + next + "/items");
    }

    /// What hangs at the doors: one for each cell of the frame, with its own code.
    @GetMapping("/{id}/signs")
    @Allowed(Right.ENTER_ANSWERS)
    JteModel signs(Ui ui, Actor actor, HttpServletRequest request, @PathVariable SurveyId id) {
        return templates.surveysSigns(ui, pages.signs(id, WholeAddress.home(request), actor));
    }
}
