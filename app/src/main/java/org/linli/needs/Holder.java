package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.shared.OrganisationId;

/// Whose need it is. The committee itself may lack something, too.
public sealed interface Holder {

    /// @param words who exactly, in words; needed where the circle is [Circle#OTHER]
    record Residents(Circle circle, String words) implements Holder {}

    record Body(OrganisationId organisation) implements Holder {}

    default @Nullable Circle circle() {
        return this instanceof Residents residents ? residents.circle() : null;
    }

    default String words() {
        return this instanceof Residents residents ? residents.words() : "";
    }

    default @Nullable OrganisationId organisation() {
        return this instanceof Body body ? body.organisation() : null;
    }
}
