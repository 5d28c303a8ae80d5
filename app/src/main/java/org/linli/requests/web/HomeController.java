package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.Plan;
import org.linli.places.PlanFormat;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.requests.HomeAsks;
import org.linli.requests.HomeNeeds;
import org.linli.requests.OtherTasks;
import org.linli.requests.OtherTasks.Task;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A place in public: one question, one button, and what neighbours have said.
@Controller
@Open
class HomeController {

    private static final int LACKED = 6;
    private static final int TALKED = 6;
    private static final int GAPS = 8;
    private static final int LATELY = 3;
    private static final Duration YEAR = Duration.ofDays(365);

    private final HomePages pages;
    private final ConcernLayer layer;
    private final Places places;
    private final Plans plans;
    private final People people;
    private final ObjectProvider<HomeAsks> asks;
    private final ObjectProvider<HomeNeeds> needs;
    private final ObjectProvider<OtherTasks> tasks;
    private final Templates templates;

    HomeController(
            HomePages pages,
            ConcernLayer layer,
            Places places,
            Plans plans,
            People people,
            ObjectProvider<HomeAsks> asks,
            ObjectProvider<HomeNeeds> needs,
            ObjectProvider<OtherTasks> tasks,
            Templates templates) {
        this.pages = pages;
        this.layer = layer;
        this.places = places;
        this.plans = plans;
        this.people = people;
        this.asks = asks;
        this.needs = needs;
        this.tasks = tasks;
        this.templates = templates;
    }

    /// @param place a community, a courtyard; the whole subdistrict where none is named
    @GetMapping("/")
    JteModel home(Ui ui, @RequestParam(required = false) @Nullable Long place) {
        var shown = place == null
                ? places.subdistricts().stream().findFirst().orElse(null)
                : places.get(new PlaceId(place));
        var path = shown == null ? PlacePath.ALL : shown.path();
        return templates.requestsHome(
                ui,
                new HomePage(
                        trail(path),
                        shown == null ? List.of() : places.inside(shown.id()),
                        shown == null ? null : plan(shown, ui),
                        people.organisation("COMMITTEE", path)
                                .map(OrganisationSummary::phone)
                                .orElse(""),
                        waiting(ui),
                        tasks.stream()
                                .flatMap(room -> room.concerning(ui.actor(), ui).stream())
                                .toList(),
                        asks.orderedStream()
                                .flatMap(room -> room.of(path, ui).stream())
                                .toList(),
                        needs.stream()
                                .flatMap(room -> room.of(path, LACKED, ui).stream())
                                .findFirst()
                                .orElse(null),
                        pages.talked(path, TALKED, ui),
                        pages.count(path, false),
                        pages.gaps(path, GAPS, ui),
                        pages.count(path, true),
                        pages.kept(path, ui.now().minus(YEAR)),
                        pages.kept(path, LATELY, ui)));
    }

    /// Whoever has a to-do finds it there.
    private List<Task> waiting(Ui ui) {
        if (ui.may(Right.WORK_REQUESTS) || ui.may(Right.SEE_OPEN_REQUESTS)) return List.of();
        return tasks.stream().flatMap(room -> room.of(ui.actor(), ui).stream()).toList();
    }

    private @Nullable Plan plan(PlaceSummary shown, Ui ui) {
        return plans.draw(new PlanView(
                        shown.id(),
                        PlanFormat.HERO,
                        id -> "/?place=" + id,
                        layer.marks(shown, ui),
                        List.of(),
                        ui.english()))
                .orElse(null);
    }

    private List<PlaceSummary> trail(PlacePath path) {
        return path.steps().stream()
                .map(places::get)
                .filter(step -> step.kind() != PlaceKind.GRID)
                .toList();
    }
}
