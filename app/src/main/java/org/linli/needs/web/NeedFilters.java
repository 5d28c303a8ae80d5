package org.linli.needs.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linli.needs.Circle;
import org.linli.needs.NeedState;
import org.linli.needs.Priority;
import org.linli.needs.Strength;
import org.linli.places.PlaceChoices;
import org.linli.requests.Categories;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// By what a list of needs may be narrowed.
@Component
class NeedFilters {

    private final PlaceChoices places;
    private final Categories categories;

    NeedFilters(PlaceChoices places, Categories categories) {
        this.places = places;
        this.categories = categories;
    }

    List<ListFilter> of(NeedReader reader, Ui ui) {
        var all = new ArrayList<ListFilter>();
        all.add(ListFilter.words("words", ui.text("needs.list.words")));
        all.add(community(ui));
        all.add(ListFilter.choice("circle", ui.text("needs.list.whose"), circles(ui)));
        all.add(ListFilter.choice("state", ui.text("needs.list.state"), states(reader, ui)));
        all.add(ListFilter.choice("category", ui.text("needs.list.category"), categories.list(ui))
                .further());
        all.add(ListFilter.choice(
                        "strength",
                        ui.text("needs.list.strength"),
                        Choice.inAddress(Strength.values(), "needs.strength", ui))
                .further());
        all.add(ListFilter.choice(
                        "priority",
                        ui.text("needs.list.priority"),
                        Choice.inAddress(Priority.values(), "needs.priority", ui))
                .further());
        all.add(ListFilter.choice("hour", ui.text("needs.list.hour"), HourOfNeed.choices(ui))
                .further());
        all.add(ListFilter.day("before", ui.text("needs.list.expires")));
        return List.copyOf(all);
    }

    /// The few by which a picture of all needs may be narrowed.
    List<ListFilter> few(Ui ui) {
        return List.of(
                community(ui),
                ListFilter.choice("circle", ui.text("needs.list.whose"), circles(ui)),
                ListFilter.choice("hour", ui.text("needs.list.hour"), HourOfNeed.choices(ui)));
    }

    private ListFilter community(Ui ui) {
        return places.filter("place", ui.text("needs.list.where"), ui);
    }

    private static List<Choice> circles(Ui ui) {
        var choices = new ArrayList<>(Choice.inAddress(Circle.values(), "needs.circle", ui));
        choices.add(new Choice("organisation", ui.text("needs.list.organisation")));
        return choices;
    }

    private static List<Choice> states(NeedReader reader, Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("live", ui.text("needs.list.live")));
        choices.add(new Choice("open", ui.text("needs.list.open")));
        Arrays.stream(NeedState.values())
                .filter(state -> reader.isColleague() || state.isVerified())
                .map(state -> new Choice(name(state), ui.text("needs.state", state)))
                .forEach(choices::add);
        return choices;
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
