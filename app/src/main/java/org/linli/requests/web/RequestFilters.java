package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.imports.Imports;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Channel;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// By what a colleague may narrow a list of concerns.
@Component
class RequestFilters {

    private static final int FEW_PLACES = 60;

    private final Places places;
    private final People people;
    private final Categories categories;
    private final Imports imports;

    RequestFilters(Places places, People people, Categories categories, Imports imports) {
        this.places = places;
        this.people = people;
        this.categories = categories;
        this.imports = imports;
    }

    List<ListFilter> of(Actor actor, Ui ui) {
        var asked = ListQuery.of(
                ui,
                List.of(
                        ListFilter.words("place", ""),
                        ListFilter.words("lead", ""),
                        ListFilter.words("handler", ""),
                        ListFilter.words(RequestFilter.IMPORT, "")));
        var known = List.of(
                ListFilter.words("words", ui.text("requests.list.words")),
                ListFilter.choice("state", ui.text("requests.list.state"), states(ui)),
                ListFilter.choice("place", ui.text("requests.list.place"), placesOf(actor, asked.value("place"), ui)),
                ListFilter.choice("category", ui.text("requests.list.category"), categories.list(ui)),
                ListFilter.flag("overdue", ui.text("requests.list.overdue")),
                ListFilter.choice("suggested", ui.text("requests.list.suggested"), sure(ui))
                        .further(),
                ListFilter.choice(
                                "urgency",
                                ui.text("requests.show.urgency"),
                                Choice.inAddress(Urgency.values(), "requests.urgency", ui))
                        .further(),
                ListFilter.choice("lead", ui.text("requests.show.lead"), leads(actor, asked.value("lead"), ui))
                        .further(),
                ListFilter.choice("handler", ui.text("requests.list.handler"), handlers(asked.value("handler"), ui))
                        .further(),
                ListFilter.choice(
                                "channel",
                                ui.text("requests.list.channel"),
                                Choice.inAddress(Channel.values(), "requests.channel", ui))
                        .further(),
                ListFilter.day("from", ui.text("requests.list.from")),
                ListFilter.day("until", ui.text("requests.list.until")));
        return asked.has(RequestFilter.IMPORT)
                ? Stream.concat(known.stream(), Stream.of(sheet(asked.value(RequestFilter.IMPORT), actor, ui)))
                        .toList()
                : known;
    }

    /// What came with one sheet: chosen where the sheet is, and shown here as long as it holds.
    private ListFilter sheet(String asked, Actor actor, Ui ui) {
        var name = imports.list(actor).stream()
                .filter(sheet -> sheet.id().toString().equals(asked))
                .map(sheet -> sheet.sheet().fileName())
                .findFirst()
                .orElse(ui.text("requests.list.import-some"));
        return ListFilter.choice(
                        RequestFilter.IMPORT, ui.text("requests.list.import"), List.of(new Choice(asked, name)))
                .further();
    }

    private static List<Choice> sure(Ui ui) {
        return List.of(
                new Choice("all", ui.text("requests.list.suggested-all")),
                new Choice("90", ui.text("requests.list.suggested-from", 90)),
                new Choice("70", ui.text("requests.list.suggested-from", 70)),
                new Choice("50", ui.text("requests.list.suggested-from", 50)));
    }

    private static List<Choice> states(Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("open", ui.text("requests.list.open")));
        choices.add(new Choice("ended", ui.text("requests.list.ended")));
        choices.addAll(Choice.inAddress(RequestState.values(), "requests.list.stands", ui));
        return choices;
    }

    /// The places of the role with what lies directly in them, and whichever is asked for.
    private List<Choice> placesOf(Actor actor, String asked, Ui ui) {
        var own = new ArrayList<PlaceSummary>();
        for (var right : List.of(Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS)) {
            for (var path : actor.placesOf(right, ui.today())) {
                if (path.equals(PlacePath.ALL)) continue;
                var place = places.get(path.place());
                own.add(place);
                own.addAll(path.steps().size() > 1 ? places.near(place.id()) : places.children(place.id()));
            }
        }
        var choices = new ArrayList<>(own.stream()
                .distinct()
                .limit(FEW_PLACES)
                .map(place -> new Choice(place.id().toString(), place.fullName(ui)))
                .toList());
        TypedNumber.named(asked).flatMap(id -> places.find(new PlaceId(id))).ifPresent(place -> {
            if (choices.stream().noneMatch(choice -> choice.value().equals(asked)))
                choices.add(new Choice(asked, place.fullName(ui)));
        });
        return choices;
    }

    private List<Choice> leads(Actor actor, String asked, Ui ui) {
        var choices = new ArrayList<Choice>();
        for (var path : actor.placesOf(Right.SEE_REQUESTS, ui.today())) {
            if (path.equals(PlacePath.ALL)) continue;
            var subdistrict = PlacePath.ALL.child(path.subdistrict());
            people.organisations(subdistrict).stream()
                    .filter(o -> o.place().contains(path) || path.contains(o.place()))
                    .map(o -> new Choice(o.id().toString(), o.name(ui)))
                    .filter(choice -> !choices.contains(choice))
                    .forEach(choices::add);
        }
        TypedNumber.named(asked)
                .filter(_ -> choices.stream().noneMatch(choice -> choice.value().equals(asked)))
                .map(id -> people.organisations(List.of(new OrganisationId(id))))
                .ifPresent(found -> found.values().forEach(o -> choices.add(new Choice(asked, o.name(ui)))));
        return choices;
    }

    private List<Choice> handlers(String asked, Ui ui) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("me", ui.text("requests.list.me")));
        choices.add(new Choice("none", ui.text("requests.list.nobody")));
        TypedNumber.named(asked)
                .map(id -> people.all(List.of(new AccountId(id))))
                .ifPresent(found -> found.values().forEach(person -> choices.add(new Choice(asked, person.name()))));
        return choices;
    }
}
