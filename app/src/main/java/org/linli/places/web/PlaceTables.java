package org.linli.places.web;

import java.util.List;
import java.util.Set;
import org.linli.places.BoundaryOwner;
import org.linli.places.Places;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A level of the tree of places, and who owns what in one of them, as tables to be taken away.
@Configuration(proxyBeanMethods = false)
class PlaceTables {

    private static final String BOUNDARIES = "/places/(\\d{1,18})/boundaries";
    private static final Set<Right> LOOK = Set.of(PlaceDoor.LOOK);

    @Bean
    ListSource placesTable(TreePages pages) {
        return new ListSource("/places", LOOK, ui -> {
            var tree = pages.of(ui, ui.actor());
            return places(ui).of(tree.view(), tree.lines());
        });
    }

    @Bean
    ListSource boundariesTable(Places places, PlaceDoor door) {
        return new ListSource(BOUNDARIES, LOOK, ui -> {
            var named = new PlaceId(Long.parseLong(ui.page().replaceAll(BOUNDARIES, "$1")));
            var id = door.open(named, ui.actor(), ui, PlaceDoor.LOOK);
            var page = new PlacePage(
                    places.details(id), null, places.boundaries(id, ui.today()), List.of(), List.of(), false);
            return boundaries(places, ui).of(page.view(), page.boundaries());
        });
    }

    private static ListTable<TreeLine> places(Ui ui) {
        return ListTable.<TreeLine>named(ui.text("places.nav.places"))
                .with(ui.text("places.field.name"), 40, TreeLine::fullName)
                .with(ui.text("places.field.kind"), 12, line -> ui.text("places.kind", line.kind()))
                .with(ui.text("places.field.code"), 14, TreeLine::code)
                .with(ui.text("places.tree.inside"), 8, TreeLine::inside)
                .with(ui.text("places.field.houses"), 8, TreeLine::houses)
                .with(ui.text("places.field.households"), 10, TreeLine::households)
                .with(ui.text("places.tree.nobody"), 10, TreeLine::nobody);
    }

    private static ListTable<BoundaryOwner> boundaries(Places places, Ui ui) {
        return ListTable.<BoundaryOwner>named(ui.text("places.boundaries.title"))
                .with(ui.text("places.boundaries.item"), 16, owner -> ui.text("places.item", owner.item()))
                .with(ui.text("places.boundaries.who"), 12, owner -> ui.text("places.standing", owner.standing()))
                .with(
                        ui.text("places.boundaries.owner"),
                        28,
                        owner -> owner.owner().name(ui))
                .with(
                        ui.text("places.boundaries.basis"),
                        40,
                        owner -> owner.basis().in(ui))
                .with(
                        ui.text("places.boundaries.from"),
                        12,
                        owner -> owner.period().from())
                .with(
                        ui.text("ui.column.place"),
                        30,
                        owner -> places.get(owner.place()).fullName(ui));
    }
}
