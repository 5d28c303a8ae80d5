package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.shared.OrganisationId;

/// A group of people whom the matter concerns.
///
/// @param people about how many they are; none where nobody knows
/// @param speaker who speaks for them, in words; empty if nobody was named
/// @param coming how many of them have said that they come
public record Party(
        long id,
        Box box,
        String name,
        @Nullable OrganisationId organisation,
        @Nullable Integer people,
        String speaker,
        int coming) {

    public static final int NAME_LIMIT = 60;

    /// Whether they are neighbours whose days it changes, and no body.
    public boolean isOfResidents() {
        return box == Box.AFFECTED && organisation == null;
    }

    /// Whether anybody would speak for them.
    public boolean hasSomebody() {
        return !speaker.isBlank() || coming > 0;
    }
}
