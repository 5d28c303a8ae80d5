package org.linli.requests.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// In which subdistrict somebody looks after duties and sorting.
@Component
class Subdistricts {

    static final String IN = "in";

    private final Places places;
    private final People people;

    Subdistricts(Places places, People people) {
        this.places = places;
        this.people = people;
    }

    /// Where the reader may edit duties, in the order of the tree.
    List<PlaceSummary> of(Actor actor, Ui ui) {
        return actor.placesOf(Right.EDIT_DUTIES, ui.today()).stream()
                .flatMap(this::roots)
                .distinct()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .map(places::get)
                .toList();
    }

    /// The one asked for, or the first.
    ///
    /// @param asked 0 where the page was opened without naming one
    PlaceSummary chosen(Actor actor, Ui ui, long asked) {
        return of(actor, ui).stream()
                .filter(place -> asked == 0 || place.id().value() == asked)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Right.EDIT_DUTIES));
    }

    /// The one that the address of a list asks for, or the first.
    PlaceSummary asked(Ui ui) {
        var asked = ListQuery.of(ui, List.of(ListFilter.words(IN, ""))).value(IN);
        return chosen(ui.actor(), ui, TypedNumber.named(asked).orElse(0L));
    }

    List<Choice> choices(Actor actor, Ui ui) {
        return of(actor, ui).stream()
                .map(place -> new Choice(place.id().toString(), place.name(ui)))
                .toList();
    }

    private Stream<PlaceId> roots(PlacePath granted) {
        if (!granted.equals(PlacePath.ALL)) return granted.steps().stream().limit(1);
        return people.organisations(PlacePath.ALL).stream()
                .flatMap(body -> body.place().steps().stream().limit(1));
    }
}
