package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.BoundaryItem;
import org.linli.requests.Duties;
import org.linli.requests.DutyRow;
import org.linli.requests.Route;
import org.linli.requests.SortingRule;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.TimeLimit;
import org.linli.ui.BilingualText;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who leads on what, where: read, tried out, and changed from a day on.
@Controller
@Allowed(Right.EDIT_DUTIES)
@RequestMapping("/duties")
class DutyController {

    private final DutiesPages list;
    private final DutyPages pages;
    private final Duties duties;
    private final Subdistricts subdistricts;
    private final Templates templates;

    DutyController(DutiesPages list, DutyPages pages, Duties duties, Subdistricts subdistricts, Templates templates) {
        this.list = list;
        this.pages = pages;
        this.duties = duties;
        this.subdistricts = subdistricts;
        this.templates = templates;
    }

    /// @param text what to try the matrix with, at the place found by `where`
    @GetMapping
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(required = false) @Nullable Long place) {
        var subdistrict = subdistricts.chosen(actor, ui, in);
        var trial = list.trial(ui, subdistrict, TypedText.line(text), TypedText.line(where), place);
        return templates.requestsDuties(ui, list.page(ui, subdistrict, subdistricts.choices(actor, ui), trial));
    }

    @GetMapping("/{category}")
    JteModel show(Ui ui, Actor actor, @PathVariable String category, @RequestParam(defaultValue = "0") long in) {
        return templates.requestsDuty(ui, pages.page(ui, actor, subdistricts.chosen(actor, ui, in), category));
    }

    @PostMapping("/{category}")
    ResponseEntity<Void> set(
            Actor actor,
            HttpServletResponse response,
            @PathVariable String category,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam PlacePath place,
            @RequestParam(required = false) @Nullable BoundaryItem item,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") List<String> coHandlers,
            @RequestParam Route route,
            @RequestParam Urgency urgency,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(defaultValue = "") String finish,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String basisEn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt("from", from != null);
        if (from == null) return SeeOther.at("/duties");
        var row = new DutyRow(
                0,
                category,
                place,
                item,
                lead,
                coHandlers.stream().filter(code -> !code.equals(lead)).toList(),
                route,
                urgency,
                limit("sign", sign),
                limit("finish", finish),
                new BilingualText(TypedText.line(basis), TypedText.line(basisEn)),
                Period.since(from));
        duties.set(row, actor, "");
        Flash.say(response, "requests.duty.set");
        return SeeOther.at("/duties/" + category + "?in=" + in);
    }

    @PostMapping("/{category}/{id}/end")
    ResponseEntity<Void> end(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @PathVariable String category,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long in) {
        duties.end(id, ui.today(), actor, "");
        Flash.say(response, "requests.duty.ended");
        return SeeOther.at("/duties/" + category + "?in=" + in);
    }

    private static TimeLimit limit(String field, String typed) {
        try {
            return TimeLimit.parse(typed);
        } catch (IllegalArgumentException e) {
            SortingRule.A_LIMIT_IS_A_NUMBER_AND_A_UNIT.requireAt(field, false);
            throw e;
        }
    }
}
