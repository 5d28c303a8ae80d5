package org.linli.requests.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Danger;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Duties;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.Suggestion;
import org.linli.requests.web.DutiesPage.Answer;
import org.linli.requests.web.DutiesPage.Hole;
import org.linli.requests.web.DutiesPage.Trial;
import org.linli.shared.PlaceId;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// The duty matrix to be read: by first-level category, with its gaps, and a box to try it out.
@Component
class DutiesPages {

    private static final int FOUND = 8;

    private final Duties duties;
    private final DutyLists lists;
    private final Categories categories;
    private final Sorter sorter;
    private final People people;
    private final Places places;

    DutiesPages(Duties duties, DutyLists lists, Categories categories, Sorter sorter, People people, Places places) {
        this.duties = duties;
        this.lists = lists;
        this.categories = categories;
        this.sorter = sorter;
        this.people = people;
        this.places = places;
    }

    DutiesPage page(Ui ui, PlaceSummary subdistrict, List<Choice> subdistricts, Trial trial) {
        var bodies = Bodies.of(people.organisations(subdistrict.path()));
        var holes = duties.holes(subdistrict.path()).stream()
                .map(hole -> new Hole(
                        hole.category().code(),
                        hole.category().name(ui.english()),
                        hole.missing().isEmpty() ? "" : bodies.name(hole.missing(), ui)))
                .toList();
        return new DutiesPage(
                subdistrict.id().value(), subdistrict.name(ui), subdistricts, lists.of(subdistrict, ui), holes, trial);
    }

    /// What the sorting and the matrix would do with it.
    Trial trial(Ui ui, PlaceSummary subdistrict, String text, String where, @Nullable Long place) {
        var found = where.isBlank() ? List.<PlaceSummary>of() : places.search(where, subdistrict.path(), FOUND);
        var choices = found.stream()
                .map(p -> new Choice(p.id().toString(), p.fullName(ui)))
                .toList();
        var chosen = place != null
                ? new PlaceId(place)
                : found.isEmpty() ? subdistrict.id() : found.getFirst().id();
        if (!subdistrict.path().contains(places.get(chosen).path())) chosen = subdistrict.id();
        var answer = text.isBlank() ? null : answer(ui, sorter.suggest(text, chosen));
        return new Trial(text, where, choices, chosen.value(), answer);
    }

    private Answer answer(Ui ui, Suggestion said) {
        var category = categories
                .find(said.category())
                .map(c -> c.name(ui.english()) + " " + c.code())
                .orElse("");
        var numbers = said.dangers().stream()
                .map(Danger::emergency)
                .distinct()
                .map(e -> e.number())
                .toList();
        var urgency = ui.text("requests.urgency", said.urgency());
        long percent = Math.round(100 * said.confidence());
        return switch (said.decision()) {
            case RoutingDecision.Ours ours ->
                new Answer(
                        category,
                        percent,
                        "ours",
                        ours.lead().name(ui),
                        ours.lead().phone(),
                        ours.coHandlers().stream()
                                .map(o -> o.name(ui))
                                .collect(Collectors.joining(ui.english() ? ", " : "、")),
                        Limits.words(ui, ours.signLimit()),
                        Limits.words(ui, ours.finishLimit()),
                        urgency,
                        said.why(),
                        numbers);
            case RoutingDecision.Theirs theirs ->
                new Answer(
                        category,
                        percent,
                        "theirs",
                        theirs.who().name(ui),
                        theirs.who().reach().line(),
                        "",
                        "",
                        "",
                        urgency,
                        said.why(),
                        numbers);
            case RoutingDecision.Nobody _ ->
                new Answer(category, percent, "nobody", "", "", "", "", "", urgency, said.why(), numbers);
            case null -> new Answer("", 0, "", "", "", "", "", "", urgency, said.why(), numbers);
        };
    }
}
