package org.linli.places;

import org.jspecify.annotations.Nullable;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;

/// Who owns an item of a courtyard, since when and by what paper.
///
/// @param place where it was noted: the courtyard itself, or the place above whose answer holds here too
/// @param organisation the registered one, if it is registered
/// @param name as people call it; empty for nobody and unknown
/// @param basis the paper, the meeting or the person that says so
public record BoundaryOwner(
        PlaceId place,
        BoundaryItem item,
        Standing standing,
        @Nullable OrganisationId organisation,
        String name,
        String basis,
        Period period) {}
