package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedId;
import org.linli.needs.NeedRule;
import org.linli.needs.Needs;
import org.linli.needs.WeekHours;
import org.linli.pages.Templates;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the hours of the week are painted, and the places ticked.
@Controller
@Allowed(Right.RAISE_NEEDS)
@RequestMapping("/needs/{id:\\d+}")
class HoursController {

    private final Needs needs;
    private final NeedPages pages;
    private final Places places;
    private final Templates templates;

    HoursController(Needs needs, NeedPages pages, Places places, Templates templates) {
        this.needs = needs;
        this.pages = pages;
        this.places = places;
        this.templates = templates;
    }

    @GetMapping("/hours")
    JteModel show(Ui ui, Actor actor, @PathVariable NeedId id) {
        if (!needs.mayWork(id, actor)) throw new NotAllowed(Right.RAISE_NEEDS);
        var page = pages.of(id, actor, ui);
        return templates.needsHours(
                ui, new HoursPage(page, places.inside(page.path().place())));
    }

    /// What a script has painted comes whole; without one, the ticked hours and the span are painted over it here.
    ///
    /// @param hours the week as it stands on the page
    /// @param brush how many it is then
    /// @param cell hours of the week that were ticked
    /// @param day of the span, from 0
    /// @param from the first hour of the span
    /// @param until one after its last
    /// @param evidence what that stands on; 0: all concerns of the need together
    @PostMapping("/hours")
    ResponseEntity<Void> paint(
            Actor actor,
            @PathVariable NeedId id,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "2") int brush,
            @RequestParam(defaultValue = "") List<Integer> cell,
            @RequestParam(defaultValue = "") List<Integer> day,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int until,
            @RequestParam(required = false) @Nullable Long evidence) {
        var cells = new ArrayList<>(cell);
        for (int one : day)
            if (one >= 0 && one < WeekHours.DAYS)
                for (int hour = Math.max(0, from); hour < Math.min(until, WeekHours.HOURS); hour++)
                    cells.add(one * WeekHours.HOURS + hour);
        needs.paint(id, WeekHours.parse(hours).painted(cells, brush), evidence, actor);
        return SeeOther.at("/needs/" + id + "/hours");
    }

    /// @param basis what the figures stand on that are new; 0: all concerns of the need together
    @PostMapping("/places")
    ResponseEntity<Void> spread(
            Actor actor,
            HttpServletRequest request,
            @PathVariable NeedId id,
            @RequestParam(defaultValue = "") List<Long> in,
            @RequestParam(required = false) @Nullable Long basis) {
        var where = new LinkedHashMap<PlaceId, @Nullable Integer>();
        for (var place : in.stream().distinct().limit(200).toList()) {
            var typed = TypedText.line(request.getParameter("about-" + place));
            NeedRule.AN_ESTIMATE_IS_A_NUMBER.requireAt("in", typed.matches("\\d{0,7}"));
            where.put(new PlaceId(place), typed.isEmpty() ? null : Integer.valueOf(typed));
        }
        needs.spread(id, where, basis, actor);
        return SeeOther.at("/needs/" + id);
    }
}
