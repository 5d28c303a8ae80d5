package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.linli.pages.Templates;
import org.linli.requests.Learning;
import org.linli.requests.SortingRule;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the sorting has learnt, how far it may go alone, and how it is taken back.
@Controller
@Allowed(Right.EDIT_DUTIES)
@RequestMapping("/sorting")
class SortingController {

    private final SortingPages pages;
    private final Learning learning;
    private final Subdistricts subdistricts;
    private final Templates templates;

    SortingController(SortingPages pages, Learning learning, Subdistricts subdistricts, Templates templates) {
        this.pages = pages;
        this.learning = learning;
        this.subdistricts = subdistricts;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, @RequestParam(defaultValue = "0") long in) {
        return templates.requestsSorting(
                ui, pages.page(ui, subdistricts.chosen(actor, ui, in), subdistricts.choices(actor, ui)));
    }

    /// @param alone whether anything may go on alone at all
    @PostMapping("/threshold")
    ResponseEntity<Void> threshold(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam(defaultValue = "false") boolean alone,
            @RequestParam(defaultValue = "") String percent) {
        SortingRule.A_THRESHOLD_IS_BETWEEN_50_AND_100.requireAt("percent", !alone || percent.matches("\\d{1,3}"));
        int from = alone ? Integer.parseInt(percent) : Learning.NEVER;
        SortingRule.A_THRESHOLD_IS_BETWEEN_50_AND_100.requireAt("percent", !alone || from <= 100);
        learning.sortAloneFrom(subdistricts.chosen(actor, ui, in).path(), from, actor);
        Flash.say(response, alone ? "requests.sorting.alone-set" : "requests.sorting.alone-never", percent);
        return back(in);
    }

    @PostMapping("/lessons")
    ResponseEntity<Void> learn(
            Ui ui, Actor actor, HttpServletResponse response, @RequestParam(defaultValue = "0") long in) {
        var path = subdistricts.chosen(actor, ui, in).path();
        SortingRule.LEARNING_NEEDS_EXAMPLES.require(learning.confirmed(path) >= Learning.FEWEST);
        learning.ask(path, Duration.ZERO, actor);
        Flash.say(response, "requests.sorting.asked");
        return back(in);
    }

    /// Back to an earlier version, or on to one that was held back, in one act.
    @PostMapping("/choice")
    ResponseEntity<Void> use(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam int number) {
        learning.use(subdistricts.chosen(actor, ui, in).path(), number, actor, "");
        Flash.say(response, "requests.sorting.chosen", number);
        return back(in);
    }

    private static ResponseEntity<Void> back(long in) {
        return SeeOther.at("/sorting?in=" + in);
    }
}
