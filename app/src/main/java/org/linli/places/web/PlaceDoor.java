package org.linli.places.web;

import java.util.Arrays;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Opens the pages of a place to whoever holds a right in it. For others it is not there.
@Component
class PlaceDoor {

    /// Any of these lets one look.
    static final Right[] LOOK = {Right.EDIT_PLACES, Right.SEE_REQUESTS, Right.IMPORT};

    private final Places places;

    PlaceDoor(Places places) {
        this.places = places;
    }

    /// @param any of these, in the place itself
    /// @return the same place
    PlaceId open(PlaceId place, Actor actor, Ui ui, Right... any) {
        var path = places.get(place).path();
        if (!holds(actor, path, ui, any)) throw new NotFound(place);
        return place;
    }

    /// Whether the page of that place opens to the reader.
    static boolean mayLook(Ui ui, PlacePath place) {
        return holds(ui.actor(), place, ui, LOOK);
    }

    private static boolean holds(Actor actor, PlacePath place, Ui ui, Right... any) {
        return Arrays.stream(any).anyMatch(right -> actor.may(right, place, ui.today()));
    }
}
