package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.places.PlaceChoices;
import org.linli.requests.Categories;
import org.linli.requests.RequestNumber;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.ui.Choice;
import org.linli.ui.Conditions;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// By what a long to-do is narrowed: words, where, what kind, how soon.
@Component
class TodoFilters {

    static final String WHOSE = "whose";
    static final String WORDS = "words";

    private static final String PLACE = "place";
    private static final String CATEGORY = "category";
    private static final String DUE = "due";
    private static final int WEEK = 7;

    private final PlaceChoices places;
    private final Categories categories;

    TodoFilters(PlaceChoices places, Categories categories) {
        this.places = places;
        this.categories = categories;
    }

    List<ListFilter> of(Ui ui) {
        return List.of(
                ListFilter.words(WORDS, ui.text("requests.list.words")),
                ListFilter.choice(
                        DUE,
                        ui.text("requests.show.due"),
                        List.of(
                                new Choice("late", ui.text("requests.list.overdue")),
                                new Choice("today", ui.text("requests.todo.due.today")),
                                new Choice("week", ui.text("requests.todo.due.week")))),
                places.filter(PLACE, ui.text("requests.list.place"), ui).further(),
                ListFilter.choice(CATEGORY, ui.text("requests.list.category"), categories.list(ui))
                        .further());
    }

    /// What the address asks for, the tab too.
    ListQuery asked(List<ListFilter> filters, Ui ui) {
        return ListQuery.of(
                ui,
                Stream.concat(filters.stream(), Stream.of(ListFilter.words(WHOSE, "")))
                        .toList());
    }

    Conditions conditions(ListQuery query, Ui ui) {
        var all = new Conditions();
        if (query.has(WORDS)) {
            var number = RequestNumber.parse(query.value(WORDS));
            all.and(
                            "(subject ilike :words or body ilike :words or place_name ilike :words or place_name_en ilike :words"
                                    + " or place_detail ilike :words"
                                    + number.map(found ->
                                                    " or id = " + found.id().value())
                                            .orElse("")
                                    + ")")
                    .with("words", query.pattern(WORDS));
        }
        places.asked(query, PLACE).map(Reach::within).ifPresent(all::and);
        var code = query.value(CATEGORY);
        if (!code.isEmpty())
            all.and(code.length() > 3 ? "category = :category" : "category like :category || '_'")
                    .with("category", code);
        until(query.value(DUE), ui).ifPresent(moment -> all.and("due < :until").with("until", Moments.kept(moment)));
        return all;
    }

    private static Optional<Instant> until(String due, Ui ui) {
        return switch (due) {
            case "late" -> Optional.of(ui.now());
            case "today" -> Optional.of(Days.start(ui.today().plusDays(1)));
            case "week" -> Optional.of(Days.start(ui.today().plusDays(WEEK)));
            default -> Optional.empty();
        };
    }
}
