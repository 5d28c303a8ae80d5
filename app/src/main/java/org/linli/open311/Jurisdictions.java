package org.linli.open311;

import java.util.List;
import org.linli.places.Atlas;
import org.linli.places.PlaceSummary;
import org.springframework.stereotype.Component;

/// Each subdistrict is a jurisdiction, named by its number or by its name. Where there is only one, it need not be
/// named.
@Component
public class Jurisdictions {

    private final Atlas atlas;

    Jurisdictions(Atlas atlas) {
        this.atlas = atlas;
    }

    /// @param id as it was asked for; empty if it was not
    public PlaceSummary find(String id) {
        var all = atlas.subdistricts();
        if (!id.isBlank()) return named(id.strip(), all);
        if (all.size() == 1) return all.getFirst();
        throw Refused.bad("jurisdiction-missing");
    }

    private static PlaceSummary named(String id, List<PlaceSummary> all) {
        return all.stream()
                .filter(place ->
                        place.id().toString().equals(id) || place.name().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("jurisdiction", id));
    }
}
