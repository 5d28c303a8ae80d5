package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import org.linli.pages.Templates;
import org.linli.requests.Sweeps;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.ListQuery;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a whole list is sorted as suggested, and how that goes.
@Controller
@Allowed(Right.SORT_REQUESTS)
@RequestMapping("/requests/sweeps")
class SweepController {

    private static final int SHOWN = 50;

    private final Sweeps sweeps;
    private final RequestFilters filters;
    private final RequestLists lists;
    private final Templates templates;

    SweepController(Sweeps sweeps, RequestFilters filters, RequestLists lists, Templates templates) {
        this.sweeps = sweeps;
        this.filters = filters;
        this.lists = lists;
        this.templates = templates;
    }

    /// @param of the address of the list that was narrowed
    @PostMapping
    ResponseEntity<Void> start(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") int percent,
            @RequestParam(defaultValue = "false") boolean givesOn,
            @RequestParam(defaultValue = "/requests") String of) {
        var query = ListQuery.of(of, filters.of(actor, ui));
        var unsorted =
                query.has("suggested") ? query : ListQuery.of(query.with("suggested", "all"), filters.of(actor, ui));
        var chosen = lists.chosen(unsorted, Viewer.colleague(actor, ui.today()), actor, ui);
        return SeeOther.at("/requests/sweeps/" + sweeps.start(chosen, percent, givesOn, actor));
    }

    @GetMapping("/{id}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var sweep = sweeps.get(id, actor);
        return templates.requestsSweep(ui, new SweepPage(sweep, sweeps.left(sweep, SHOWN)));
    }
}
