package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.pages.Templates;
import org.linli.people.People;
import org.linli.places.PlaceChoices;
import org.linli.requests.Categories;
import org.linli.requests.RequestState;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.ui.Choice;
import org.linli.ui.ListColumn;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What everybody may read: what was said here, and what nobody takes care of.
@Controller
@Open
class PublicListController {

    private static final List<RequestState> SHOWN = List.of(
            RequestState.SUBMITTED,
            RequestState.DISPATCHED,
            RequestState.IN_PROGRESS,
            RequestState.AWAITING_CONFIRMATION,
            RequestState.RESOLVED,
            RequestState.NOT_RESOLVED,
            RequestState.GAP);

    private final PublicLists lists;
    private final GapPages gaps;
    private final PlaceChoices places;
    private final Categories categories;
    private final People people;
    private final Templates templates;

    PublicListController(
            PublicLists lists,
            GapPages gaps,
            PlaceChoices places,
            Categories categories,
            People people,
            Templates templates) {
        this.lists = lists;
        this.gaps = gaps;
        this.places = places;
        this.categories = categories;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/concerns")
    JteModel concerns(Ui ui) {
        var filters = filters(ui);
        var query = ListQuery.of(ui, filters);
        var view = new ListView(
                filters,
                List.of(
                        new ListColumn(ui.text("requests.list.what")),
                        new ListColumn(ui.text("requests.list.where")),
                        new ListColumn(ui.text("requests.list.state")),
                        new ListColumn(ui.text("requests.list.since"))),
                query,
                lists.count(query, ui),
                ListView.SIZE,
                List.of(),
                false,
                "");
        return templates.requestsListPublic(ui, view, lists.rows(query, ui));
    }

    @GetMapping("/gaps")
    JteModel gaps(Ui ui, Actor actor) {
        var own = actor.organisation();
        var body = own == null ? null : people.organisation(own);
        return templates.requestsGaps(
                ui, gaps.of(ui), body == null ? "" : body.name(ui), own == null ? 0 : own.value());
    }

    private List<ListFilter> filters(Ui ui) {
        return Stream.of(
                        ListFilter.words("words", ui.text("requests.list.words")),
                        places.filter("place", ui.text("requests.list.place"), ui),
                        ListFilter.choice("category", ui.text("requests.list.category"), categories.list(ui)),
                        ListFilter.choice(
                                "state",
                                ui.text("requests.list.state"),
                                SHOWN.stream()
                                        .map(state -> new Choice(
                                                state.name().toLowerCase(Locale.ROOT),
                                                ui.text("requests.state", state)))
                                        .toList()))
                .filter(filter -> filter.kind() != ListFilter.Kind.CHOICE
                        || !filter.choices().isEmpty())
                .toList();
    }
}
