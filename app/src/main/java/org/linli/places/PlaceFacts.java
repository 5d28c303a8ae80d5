package org.linli.places;

import org.jspecify.annotations.Nullable;

/// What is known of a place in numbers and words; none of it about persons.
///
/// @param courtyard for courtyards only
/// @param site for buildings and rooms
/// @param storeys above ground
/// @param households 户, counted, not named
/// @param built the year
/// @param lift whether there is one; none if nobody has looked
/// @param steps from the street to the door
public record PlaceFacts(
        @Nullable CourtyardType courtyard,
        @Nullable SiteKind site,
        @Nullable Integer storeys,
        @Nullable Integer households,
        @Nullable Integer built,
        @Nullable Boolean lift,
        @Nullable Integer steps,
        String note) {

    public static final PlaceFacts NONE = new PlaceFacts(null, null, null, null, null, null, null, "");

    /// With what the other says; where it says nothing, as before.
    PlaceFacts with(PlaceFacts other) {
        return new PlaceFacts(
                other.courtyard == null ? courtyard : other.courtyard,
                other.site == null ? site : other.site,
                other.storeys == null ? storeys : other.storeys,
                other.households == null ? households : other.households,
                other.built == null ? built : other.built,
                other.lift == null ? lift : other.lift,
                other.steps == null ? steps : other.steps,
                other.note.isEmpty() ? note : other.note);
    }

    /// Refuses numbers that no place has.
    void check() {
        plausible(PlaceFigure.STOREYS, storeys);
        plausible(PlaceFigure.HOUSEHOLDS, households);
        plausible(PlaceFigure.BUILT, built);
        plausible(PlaceFigure.STEPS, steps);
        PlaceRule.A_NOTE_IS_SHORT.requireAt("note", note.length() <= 1000);
    }

    private static void plausible(PlaceFigure figure, @Nullable Integer number) {
        PlaceRule.A_NUMBER_IS_PLAUSIBLE.requireAt(
                figure.field(), number == null || figure.allows(number), figure.bounds());
    }
}
