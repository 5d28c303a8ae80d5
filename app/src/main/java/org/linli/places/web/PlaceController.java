package org.linli.places.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.places.Places;
import org.linli.places.PlanFormat;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where colleagues read what is known of places.
@Controller
@Allowed({Right.EDIT_PLACES, Right.SEE_REQUESTS, Right.IMPORT})
@RequestMapping("/places")
class PlaceController {

    private final Places places;
    private final Plans plans;
    private final RegisteredOwners owners;
    private final TreePages tree;
    private final PlaceDoor door;
    private final Templates templates;

    PlaceController(
            Places places, Plans plans, RegisteredOwners owners, TreePages tree, PlaceDoor door, Templates templates) {
        this.places = places;
        this.plans = plans;
        this.owners = owners;
        this.tree = tree;
        this.door = door;
        this.templates = templates;
    }

    @GetMapping
    JteModel tree(Ui ui, Actor actor) {
        return templates.placesTree(ui, tree.of(ui, actor));
    }

    @GetMapping("/{id:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable PlaceId id) {
        return templates.placesShow(ui, page(door.open(id, actor, ui, PlaceDoor.LOOK), ui, actor, true));
    }

    @GetMapping("/{id:\\d+}/edit")
    @Allowed(Right.EDIT_PLACES)
    JteModel edit(Ui ui, Actor actor, @PathVariable PlaceId id) {
        return templates.placesEdit(ui, page(door.open(id, actor, ui, Right.EDIT_PLACES), ui, actor, false));
    }

    @GetMapping("/{id:\\d+}/new")
    @Allowed(Right.EDIT_PLACES)
    JteModel more(Ui ui, Actor actor, @PathVariable PlaceId id) {
        return templates.placesNew(ui, page(door.open(id, actor, ui, Right.EDIT_PLACES), ui, actor, false));
    }

    @GetMapping("/{id:\\d+}/boundaries")
    JteModel boundaries(Ui ui, Actor actor, @PathVariable PlaceId id) {
        return templates.placesBoundaries(ui, page(door.open(id, actor, ui, PlaceDoor.LOOK), ui, actor, false));
    }

    @GetMapping("/{id:\\d+}/sign")
    JteModel sign(Ui ui, Actor actor, HttpServletRequest request, @PathVariable PlaceId id) {
        var place = places.get(door.open(id, actor, ui, PlaceDoor.LOOK));
        var address = WholeAddress.of(request, "/tell?place=" + id);
        return templates.placesSign(ui, new SignPage(place, QrCode.ofSign(address), address));
    }

    private PlacePage page(PlaceId id, Ui ui, Actor actor, boolean drawn) {
        var details = places.details(id);
        var plan = drawn
                ? plans.draw(new PlanView(
                                id, PlanFormat.SHEET, on -> "/places/" + on, List.of(), List.of(), ui.english()))
                        .orElse(null)
                : null;
        return new PlacePage(
                details,
                plan,
                places.boundaries(id, ui.today()),
                places.boundaryHistory(id),
                details.exists() ? owners.names(details.place().path(), ui) : List.of(),
                details.exists() && actor.may(Right.EDIT_PLACES, details.place().path(), ui.today()));
    }
}
