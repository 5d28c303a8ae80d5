package org.linli.requests.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.people.People;
import org.linli.places.BoundaryItem;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Duties;
import org.linli.requests.DutyRow;
import org.linli.requests.Route;
import org.linli.requests.Urgency;
import org.linli.requests.web.DutyPage.Draft;
import org.linli.requests.web.DutyPage.Line;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// One category of the duty matrix, with its history.
@Component
class DutyPages {

    private final Duties duties;
    private final Categories categories;
    private final People people;
    private final Places places;

    DutyPages(Duties duties, Categories categories, People people, Places places) {
        this.duties = duties;
        this.categories = categories;
        this.people = people;
        this.places = places;
    }

    DutyPage page(Ui ui, Actor actor, PlaceSummary subdistrict, String code) {
        var category = categories.find(code).filter(c -> c.parent() != null).orElseThrow(() -> new NotFound(code));
        var bodies = Bodies.of(people.organisations(subdistrict.path()));
        var rows = duties.history(code, subdistrict.path());
        var named = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.lead()), row.coHandlers().stream()))
                .distinct()
                .toList();
        return new DutyPage(
                subdistrict.id().value(),
                code,
                category.name(ui.english()),
                rows.stream().map(row -> line(row, bodies, actor, ui)).toList(),
                draft(rows, subdistrict, ui),
                placeChoices(subdistrict, ui),
                Choice.of(BoundaryItem.values(), "requests.duty.item", ui),
                bodies.choices(named, ui),
                Choice.of(Route.values(), "requests.duty.route", ui),
                Choice.of(Urgency.values(), "requests.urgency", ui));
    }

    private Line line(DutyRow row, Bodies bodies, Actor actor, Ui ui) {
        var item = row.item();
        var until = row.period().until();
        return new Line(
                row.id(),
                row.isCommon() ? "" : places.get(row.place().place()).name(ui),
                item == null ? "" : ui.text("requests.duty.item", item),
                bodies.name(row.lead(), ui),
                bodies.names(row.coHandlers(), ui),
                Limits.words(ui, row.signLimit()),
                Limits.words(ui, row.finishLimit()),
                ui.text("requests.duty.route", row.route()),
                row.basis().in(ui),
                row.period().from(),
                until,
                row.period().contains(ui.today()),
                until == null && actor.may(Right.EDIT_DUTIES, row.place(), ui.today()));
    }

    /// What holds today in the subdistrict, else what holds everywhere.
    private static Draft draft(List<DutyRow> rows, PlaceSummary subdistrict, Ui ui) {
        var holds = rows.stream()
                .filter(row -> row.period().contains(ui.today()))
                .filter(row -> row.isCommon() || row.place().equals(subdistrict.path()))
                .findFirst();
        var place = subdistrict.path().value();
        return holds.map(row -> {
                    var item = row.item();
                    return new Draft(
                            place,
                            item == null ? "" : item.name(),
                            row.lead(),
                            row.coHandlers(),
                            row.route().name(),
                            row.urgency().name(),
                            row.signLimit().toString(),
                            row.finishLimit().toString(),
                            "",
                            "",
                            ui.today());
                })
                .orElseGet(() -> new Draft(
                        place,
                        "",
                        "",
                        List.of(),
                        Route.DISPATCH.name(),
                        Urgency.ORDINARY.name(),
                        "1wd",
                        "5wd",
                        "",
                        "",
                        ui.today()));
    }

    private List<Choice> placeChoices(PlaceSummary subdistrict, Ui ui) {
        return Stream.concat(
                        Stream.of(subdistrict),
                        places.children(subdistrict.id()).stream().filter(p -> p.kind() == PlaceKind.COMMUNITY))
                .map(place -> new Choice(place.path().value(), place.name(ui)))
                .toList();
    }
}
