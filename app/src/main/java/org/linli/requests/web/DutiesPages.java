package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Danger;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.Duties;
import org.linli.requests.DutyRow;
import org.linli.requests.RoutingDecision;
import org.linli.requests.Sorter;
import org.linli.requests.Suggestion;
import org.linli.requests.web.DutiesPage.Answer;
import org.linli.requests.web.DutiesPage.Group;
import org.linli.requests.web.DutiesPage.Hole;
import org.linli.requests.web.DutiesPage.Line;
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
    private final Categories categories;
    private final Sorter sorter;
    private final People people;
    private final Places places;

    DutiesPages(Duties duties, Categories categories, Sorter sorter, People people, Places places) {
        this.duties = duties;
        this.categories = categories;
        this.sorter = sorter;
        this.people = people;
        this.places = places;
    }

    DutiesPage page(
            Ui ui, PlaceSummary subdistrict, List<Choice> subdistricts, String words, String group, Trial trial) {
        var bodies = Bodies.of(people.organisations(subdistrict.path()));
        var all = categories.list();
        var tops = all.stream().filter(c -> c.parent() == null).toList();
        var rows = duties.today(subdistrict.path());
        var matrix = tops.stream()
                .filter(top -> group.isEmpty() || group.equals(top.code()))
                .map(top -> new Group(top.name(ui.english()), lines(top, all, rows, bodies, words, ui)))
                .filter(one -> !one.lines().isEmpty())
                .toList();
        var holes = duties.holes(subdistrict.path()).stream()
                .map(hole -> new Hole(
                        hole.category().code(),
                        hole.category().name(ui.english()),
                        hole.missing().isEmpty() ? "" : bodies.name(hole.missing(), ui)))
                .toList();
        return new DutiesPage(
                subdistrict.id().value(),
                subdistrict.name(ui),
                subdistricts,
                words,
                group,
                tops.stream()
                        .map(c -> new Choice(c.code(), c.name(ui.english())))
                        .toList(),
                matrix,
                holes,
                trial);
    }

    private List<Line> lines(Category top, List<Category> all, List<DutyRow> rows, Bodies bodies, String words, Ui ui) {
        var lines = new ArrayList<Line>();
        for (var leaf : all) {
            if (!top.code().equals(leaf.parent())) continue;
            rows.stream()
                    .filter(row -> row.category().equals(leaf.code()))
                    .map(row -> line(leaf, row, bodies, ui))
                    .filter(line -> matches(line, words))
                    .forEach(lines::add);
        }
        return lines;
    }

    private Line line(Category leaf, DutyRow row, Bodies bodies, Ui ui) {
        var item = row.item();
        return new Line(
                leaf.code(),
                leaf.name(ui.english()),
                row.isCommon() ? "" : places.get(row.place().place()).name(ui),
                item == null ? "" : ui.text("requests.duty.item", item),
                bodies.name(row.lead(), ui),
                bodies.knows(row.lead()),
                bodies.names(row.coHandlers(), ui),
                Limits.words(ui, row.signLimit()),
                Limits.words(ui, row.finishLimit()),
                ui.text("requests.duty.route", row.route()));
    }

    private static boolean matches(Line line, String words) {
        return words.isBlank()
                || (line.category() + line.name() + line.lead() + line.coHandlers() + line.place()).contains(words);
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
