package org.linli.places;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A new place that has its number, its path and its spoken name.
record PlacedPlace(PlaceId id, PlaceId subdistrict, PlacePath path, int position, NewPlace place, SpokenName spoken) {

    /// As the insert names them.
    List<@Nullable Object> columns() {
        var parent = place.parent();
        var area = place.areaCode();
        var facts = place.facts();
        var courtyard = facts.courtyard();
        var site = facts.site();
        return Arrays.asList(
                id.value(),
                subdistrict.value(),
                parent == null ? null : parent.value(),
                path.value(),
                place.kind().name(),
                position,
                place.name(),
                place.nameEn(),
                place.code(),
                area == null ? null : area.digits(),
                area == null ? null : area.year(),
                place.period().from(),
                place.period().until(),
                courtyard == null ? null : courtyard.name(),
                site == null ? null : site.name(),
                facts.storeys(),
                facts.households(),
                facts.built(),
                facts.lift(),
                facts.steps(),
                facts.note(),
                spoken.name(),
                spoken.nameEn(),
                spoken.letters().full(),
                spoken.letters().initials());
    }
}
