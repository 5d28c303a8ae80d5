package org.linli.walks.web;

import gg.jte.models.runtime.JteModel;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.linli.walks.WalkId;
import org.linli.walks.WalkRule;
import org.linli.walks.Walks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the route of a walk is drawn, stop by stop.
@Controller
@Allowed(Right.PLAN_WALKS)
@RequestMapping("/walks/{id:\\d+}")
class RouteController {

    private final Walks walks;
    private final WalkPages pages;
    private final Templates templates;

    RouteController(Walks walks, WalkPages pages, Templates templates) {
        this.walks = walks;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param at the place that was tapped on the plan
    @GetMapping("/route")
    JteModel route(Ui ui, Actor actor, @PathVariable WalkId id, @RequestParam(defaultValue = "0") long at) {
        return templates.walksRoute(ui, pages.route(id, at, actor, ui));
    }

    @PostMapping("/stops")
    ResponseEntity<Void> add(Actor actor, @PathVariable WalkId id, WalkForm form) {
        var stop = form.stop();
        WalkRule.A_STOP_IS_A_PLACE.requireAt("stop", stop != null);
        walks.addStop(id, new PlaceId(stop == null ? 0 : stop), actor);
        return back(id);
    }

    @PostMapping("/stops/{position}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable WalkId id, @PathVariable int position) {
        walks.removeStop(id, position, actor);
        return back(id);
    }

    @PostMapping("/stops/{position}/up")
    ResponseEntity<Void> up(Actor actor, @PathVariable WalkId id, @PathVariable int position) {
        walks.raiseStop(id, position, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(WalkId id) {
        return SeeOther.at("/walks/" + id + "/route");
    }
}
