package org.linli.places;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;

/// A place to be entered.
///
/// @param parent none for a subdistrict only
/// @param nameEn empty where nobody has given one
/// @param code the own code within the subdistrict; empty if it has none
public record NewPlace(
        @Nullable PlaceId parent,
        PlaceKind kind,
        String name,
        String nameEn,
        String code,
        @Nullable AreaCode areaCode,
        PlaceFacts facts,
        Period period) {

    public NewPlace {
        name = name.strip();
        nameEn = nameEn.strip();
        code = code.strip();
    }
}
