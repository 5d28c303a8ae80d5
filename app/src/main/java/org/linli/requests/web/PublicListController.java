package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.People;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.RequestState;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.ListColumn;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    private final RequestLists lists;
    private final GapPages gaps;
    private final Places places;
    private final Categories categories;
    private final People people;
    private final Templates templates;

    PublicListController(
            RequestLists lists,
            GapPages gaps,
            Places places,
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
                lists.count(query, Viewer.PUBLIC, ui),
                ListView.SIZE,
                List.of(),
                false,
                false);
        return templates.requestsListPublic(ui, view, lists.rows(query, Viewer.PUBLIC, ui));
    }

    /// @param place to look at; none: everywhere
    @GetMapping("/gaps")
    JteModel gaps(Ui ui, Actor actor, @RequestParam(required = false) @Nullable Long place) {
        var path =
                place == null ? PlacePath.ALL : places.get(new PlaceId(place)).path();
        var own = actor.organisation();
        var body = own == null ? null : people.organisation(own);
        return templates.requestsGaps(
                ui,
                gaps.in(path, ui),
                body == null ? "" : ui.name(body.name(), body.nameEn()),
                own == null ? 0 : own.value());
    }

    private List<ListFilter> filters(Ui ui) {
        var asked = ListQuery.of(ui, List.of(ListFilter.words("place", ""))).value("place");
        return Stream.of(
                        ListFilter.words("words", ui.text("requests.list.words")),
                        ListFilter.choice("place", ui.text("requests.list.place"), around(asked, ui)),
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

    /// The place that is asked for, and what lies directly in it; nothing to choose from where none is.
    private List<Choice> around(String asked, Ui ui) {
        return RequestFilter.number(asked).flatMap(id -> places.find(new PlaceId(id))).stream()
                .flatMap(place -> Stream.concat(Stream.of(place), places.children(place.id()).stream()))
                .map(place -> new Choice(place.id().toString(), place.name(ui)))
                .toList();
    }
}
