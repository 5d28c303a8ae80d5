package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.shared.OrganisationId;

/// A group to put on the map.
///
/// @param box none was chosen
public record NewParty(
        @Nullable Box box,
        String name,
        @Nullable OrganisationId organisation,
        @Nullable Integer people,
        String speaker) {}
