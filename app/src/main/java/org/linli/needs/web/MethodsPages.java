package org.linli.needs.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.needs.HearingMethod;
import org.linli.needs.HearingMethods;
import org.linli.needs.Yield;
import org.linli.needs.Yields;
import org.linli.needs.web.MethodsPage.Line;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Counts what each way of hearing has brought.
@Component
class MethodsPages {

    private final HearingMethods methods;
    private final Yields yields;
    private final Places places;

    MethodsPages(HearingMethods methods, Yields yields, Places places) {
        this.methods = methods;
        this.yields = yields;
        this.places = places;
    }

    /// @param asked the subdistrict; 0 for the reader's first
    /// @param edited the number of the one that is written anew; 0 for none
    MethodsPage of(long asked, int edited, Actor actor, Ui ui) {
        var subdistricts = subdistricts(actor, ui);
        var shown = subdistricts.stream()
                .filter(place -> asked == 0 || place.id().value() == asked)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Right.SEE_NEEDS));
        var named = methods.of(shown.path());
        var brought = yields.of(shown.path(), ui.today().minusYears(1).plusDays(1), ui.today());
        return new MethodsPage(
                shown.id().value(),
                shown.name(ui),
                subdistricts.stream()
                        .map(place -> new Choice(place.id().toString(), place.name(ui)))
                        .toList(),
                brought.stream()
                        .flatMap(one -> Stream.ofNullable(one.method()).map(method -> line(method, named, one)))
                        .toList(),
                brought.stream().filter(one -> one.method() == null).toList(),
                IntStream.rangeClosed(1, HearingMethod.MOST)
                        .boxed()
                        .filter(number -> named.stream().noneMatch(method -> method.number() == number))
                        .toList(),
                named.stream()
                        .filter(method -> method.number() == edited)
                        .findFirst()
                        .orElse(HearingMethod.BLANK),
                actor.may(Right.EDIT_DUTIES, shown.path(), ui.today()));
    }

    private static Line line(HearingMethod method, List<HearingMethod> named, Yield brought) {
        return new Line(method, named.contains(method), brought);
    }

    private List<PlaceSummary> subdistricts(Actor actor, Ui ui) {
        var own = Stream.of(Right.SEE_NEEDS, Right.EDIT_DUTIES)
                .flatMap(right -> actor.placesOf(right, ui.today()).stream())
                .toList();
        if (own.contains(PlacePath.ALL)) return places.subdistricts();
        return own.stream()
                .map(PlacePath::subdistrict)
                .distinct()
                .map((PlaceId id) -> places.get(id))
                .toList();
    }
}
