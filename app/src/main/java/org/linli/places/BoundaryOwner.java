package org.linli.places;

import org.jspecify.annotations.Nullable;
import org.linli.people.PublicBody;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.ui.BilingualText;

/// Who owns an item of a courtyard, since when and by what paper.
///
/// @param place where it was noted: the courtyard itself, or the place above whose answer holds here too
/// @param organisation the registered one, if it is registered
/// @param owner as people call it and how everybody reaches them; empty for nobody and unknown
/// @param basis the paper, the meeting or the person that says so
public record BoundaryOwner(
        PlaceId place,
        BoundaryItem item,
        Standing standing,
        @Nullable OrganisationId organisation,
        PublicBody owner,
        BilingualText basis,
        Period period) {

    public String name() {
        return owner.name();
    }
}
