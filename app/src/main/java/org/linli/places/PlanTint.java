package org.linli.places;

import org.linli.shared.PlaceId;

/// A wash of colour over a courtyard: how much of something there is.
///
/// @param strength from 0, nothing, to 1, the most there is
/// @param title what it says in words and figures: read out after the name of the place
public record PlanTint(PlaceId place, double strength, String title) {

    public PlanTint {
        strength = Math.clamp(strength, 0, 1);
    }
}
