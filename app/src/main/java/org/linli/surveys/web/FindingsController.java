package org.linli.surveys.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.Comparison;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ResultOnward;
import org.linli.surveys.ResultOnward.Way;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyResults;
import org.linli.surveys.SurveyRule;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Surveys;
import org.linli.ui.Chart;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the answers to a survey say, here and elsewhere, now and before; and taking it away.
@Controller
@Allowed(Right.READ_SURVEYS)
@RequestMapping("/surveys/{id}")
class FindingsController {

    /// Characters of a drawing that stands beside its table; a larger one is a page of its own.
    private static final int BESIDE = 60_000;

    private final Surveys surveys;
    private final SurveyResults results;
    private final FindingCharts charts;
    private final FindingPlans plans;
    private final SurveyExport export;
    private final Places places;
    private final ObjectProvider<ResultOnward> onward;
    private final Templates templates;

    FindingsController(
            Surveys surveys,
            SurveyResults results,
            FindingCharts charts,
            FindingPlans plans,
            SurveyExport export,
            Places places,
            ObjectProvider<ResultOnward> onward,
            Templates templates) {
        this.surveys = surveys;
        this.results = results;
        this.charts = charts;
        this.plans = plans;
        this.export = export;
        this.places = places;
        this.onward = onward;
        this.templates = templates;
    }

    /// @param within the number of a place in it; none: the widest that the reader may look at
    @GetMapping("/results")
    JteModel results(
            Ui ui, Actor actor, @PathVariable SurveyId id, @RequestParam(required = false) @Nullable Long within) {
        var survey = answered(id, actor);
        var grounds = results.grounds(survey, actor);
        var found = results.of(survey.id(), path(within, survey, actor), actor);
        var drawings = new HashMap<String, Chart>();
        var drawn = new HashMap<String, NamedOnPlan>();
        var apart = new HashSet<String>();
        var ways = new HashMap<String, List<Way>>();
        for (var finding : found.items()) {
            var item = finding.item();
            if (finding.isHidden()) continue;
            ways.put(
                    item.key(),
                    onward.stream()
                            .flatMap(room -> room.of(survey, found.within(), item, actor, ui).stream())
                            .toList());
            if (item.kind() == ItemKind.NUMBER || item.kind() == ItemKind.PLACE)
                drawings.put(item.key(), charts.of(finding, ui));
            if (item.kind() == ItemKind.PLACE)
                plans.of(finding, found.within(), ui).ifPresent(plan -> {
                    if (plan.plan().size() > BESIDE) apart.add(item.key());
                    else drawn.put(item.key(), plan);
                });
        }
        return templates.surveysResults(
                ui, new FindingsPage(found, grounds, drawings, drawn, apart, ways, ui.may(Right.EXPORT_SURVEYS)));
    }

    /// What a question's answers name, on the plan: of a whole subdistrict that is as long as a book.
    /// Where nothing of it is drawn, all results.
    @GetMapping("/results/{key}/plan")
    JteModel plan(
            Ui ui,
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long within) {
        var survey = answered(id, actor);
        var found = results.of(survey.id(), path(within, survey, actor), actor);
        var finding = found.items().stream()
                .filter(one -> one.item().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(key));
        if (finding.item().kind() != ItemKind.PLACE || finding.isHidden()) return results(ui, actor, id, within);
        return plans.of(finding, found.within(), ui)
                .map(named -> new PlacedPage(survey, finding.item(), named, charts.of(finding, ui)))
                .map(page -> templates.surveysPlaced(ui, page))
                .orElseGet(() -> results(ui, actor, id, within));
    }

    @GetMapping("/results/{key}")
    JteModel compare(
            Ui ui,
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long within) {
        var survey = answered(id, actor);
        var item = surveys.questionnaire(survey.id()).item(key).orElseThrow(() -> new NotFound(key));
        if (item.kind() == ItemKind.TEXT || item.kind() == ItemKind.PLACE) throw new NotFound(key);
        var parts = results.inParts(survey.id(), key, path(within, survey, actor), actor);
        var times = results.askedAlike(survey.id(), key, actor);
        var drawings = new ArrayList<Chart>();
        if (item.kind() != ItemKind.HOURS)
            for (var comparison : new Comparison[] {parts, times})
                if (comparison.shown().size() > 1) drawings.add(charts.compare(comparison, ui));
        return templates.surveysCompare(ui, new ComparisonPage(survey, item, parts, times, drawings));
    }

    /// @param form `XLSX` with all in one, `ANSWERS` or `CODEBOOK` as CSV
    @PostMapping("/export")
    @Allowed(Right.EXPORT_SURVEYS)
    void export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @PathVariable SurveyId id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "XLSX") SurveyExport.Form form,
            @RequestParam(required = false) @Nullable Long within)
            throws IOException {
        var words = Takeaway.purpose(purpose, SurveyRule.AN_EXPORT_SAYS_WHAT_FOR);
        var survey = answered(id, actor);
        var file = export.write(survey.id(), path(within, survey, actor), form, words, actor, ui);
        Takeaway.send(response, form.type(), "survey-" + id + "-" + form.fileName(), file);
    }

    private SurveySummary answered(SurveyId id, Actor actor) {
        var survey = surveys.get(id, actor);
        if (survey.state() == SurveyState.DRAFT) throw new NotFound(id);
        return survey;
    }

    private PlacePath path(@Nullable Long within, SurveySummary survey, Actor actor) {
        if (within == null) {
            var grounds = results.grounds(survey, actor);
            if (grounds.isEmpty()) throw new NotAllowed(Right.READ_SURVEYS);
            return grounds.getFirst().path();
        }
        var path = places.get(new PlaceId(within)).path();
        if (!survey.path().contains(path)) throw new NotFound(within);
        return path;
    }
}
