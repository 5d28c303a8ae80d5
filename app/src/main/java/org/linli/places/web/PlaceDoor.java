package org.linli.places.web;

import java.util.Arrays;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Opens the pages of a place to whoever holds a right in it. For others it is not there.
@Component
class PlaceDoor {

    private final Places places;

    PlaceDoor(Places places) {
        this.places = places;
    }

    /// @param any of these, in the place itself
    /// @return the same number
    PlaceId open(long id, Actor actor, Ui ui, Right... any) {
        var place = new PlaceId(id);
        var path = places.get(place).path();
        if (Arrays.stream(any).noneMatch(right -> actor.may(right, path, ui.today()))) throw new NotFound(place);
        return place;
    }
}
