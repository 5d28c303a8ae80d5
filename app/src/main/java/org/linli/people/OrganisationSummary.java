package org.linli.people;

import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// An organisation as others see it.
///
/// @param code the same for all of a kind: `URBAN_CONSTRUCTION`; unique within one place
/// @param place where it is responsible, with everything below
public record OrganisationSummary(
        OrganisationId id, String code, String name, String nameEn, PublicReach reach, PlacePath place) {

    /// In the reader's language, as far as there is a name in it.
    public String name(Ui ui) {
        return ui.name(name, nameEn);
    }

    public String phone() {
        return reach.phone();
    }

    /// As those know it who have to go there themselves.
    public PublicBody known() {
        return new PublicBody(name, nameEn, reach);
    }
}
