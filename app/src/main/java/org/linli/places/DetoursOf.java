package org.linli.places;

import java.util.List;

/// What a room costs on the way home, door by door of a place.
public record DetoursOf(PlaceSummary place, List<Detour> doors) {

    public DetoursOf {
        doors = List.copyOf(doors);
    }

    /// Of the household in the middle; of any, where the plan tells of none.
    public Detour middle() {
        return Detour.at(doors, 0.5).orElse(doors.getFirst());
    }
}
