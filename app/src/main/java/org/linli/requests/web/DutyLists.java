package org.linli.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.Duties;
import org.linli.requests.DutyRow;
import org.linli.requests.web.DutyList.Group;
import org.linli.requests.web.DutyList.Line;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// The duty matrix of a subdistrict as a list: narrowed by words and by first-level category, page by page.
@Component
class DutyLists {

    private static final int SIZE = 30;
    private static final String WORDS = "words";
    private static final String GROUP = "group";

    private final Duties duties;
    private final Categories categories;
    private final People people;
    private final Places places;

    DutyLists(Duties duties, Categories categories, People people, Places places) {
        this.duties = duties;
        this.categories = categories;
        this.people = people;
        this.places = places;
    }

    DutyList of(PlaceSummary subdistrict, Ui ui) {
        var all = categories.list();
        var tops = all.stream().filter(category -> category.parent() == null).toList();
        var filters = List.of(
                ListFilter.words(WORDS, ui.text("requests.duty.find")),
                ListFilter.choice(
                        GROUP,
                        ui.text("requests.duty.group"),
                        tops.stream()
                                .map(top -> new Choice(top.code(), top.name(ui.english())))
                                .toList()));
        var query = ListQuery.of(
                ui,
                Stream.concat(filters.stream(), Stream.of(ListFilter.words(Subdistricts.IN, "")))
                        .toList());
        var bodies = Bodies.of(people.organisations(subdistrict.path()));
        var rows = duties.today(subdistrict.path());
        var groups = tops.stream()
                .filter(top -> !query.has(GROUP) || query.value(GROUP).equals(top.code()))
                .map(top -> group(top, all, rows, bodies, query.value(WORDS), ui))
                .toList();
        var found = groups.stream().mapToLong(Group::count).sum();
        return new DutyList(
                ListView.plain(filters, query, found, SIZE), DutyList.page(groups, (query.number() - 1L) * SIZE, SIZE));
    }

    private Group group(Category top, List<Category> all, List<DutyRow> rows, Bodies bodies, String words, Ui ui) {
        var lines = all.stream()
                .filter(leaf -> top.code().equals(leaf.parent()))
                .flatMap(leaf -> rows.stream()
                        .filter(row -> row.category().equals(leaf.code()))
                        .map(row -> line(top, leaf, row, bodies, ui)))
                .filter(line -> matches(line, words.toLowerCase(Locale.ROOT)))
                .toList();
        return new Group(top.name(ui.english()), lines.size(), lines);
    }

    private Line line(Category top, Category leaf, DutyRow row, Bodies bodies, Ui ui) {
        var item = row.item();
        return new Line(
                top.name(ui.english()),
                leaf.code(),
                leaf.name(ui.english()),
                row.isCommon() ? "" : places.get(row.place().place()).name(ui),
                item == null ? "" : ui.text("requests.duty.item", item),
                bodies.name(row.lead(), ui),
                bodies.knows(row.lead()),
                bodies.names(row.coHandlers(), ui),
                Limits.words(ui, row.signLimit()),
                Limits.words(ui, row.finishLimit()),
                ui.text("requests.duty.route", row.route()),
                row.basis().in(ui));
    }

    private static boolean matches(Line line, String words) {
        return String.join(" ", line.category(), line.name(), line.lead(), line.coHandlers(), line.place())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }
}
