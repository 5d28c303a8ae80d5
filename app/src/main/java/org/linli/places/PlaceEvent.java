package org.linli.places;

import java.time.LocalDate;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// Everything this room tells the others.
public sealed interface PlaceEvent extends LinliEvent {

    PlaceId id();

    PlacePath place();

    @Override
    default String subject() {
        return "place:" + id();
    }

    record PlaceCreated(PlaceId id, PlacePath place, PlaceKind kind, String name) implements PlaceEvent {}

    record PlaceRenamed(PlaceId id, PlacePath place, String before, String name) implements PlaceEvent {}

    /// With everything below it.
    record PlaceEnded(PlaceId id, PlacePath place, LocalDate until) implements PlaceEvent {}

    record BoundarySet(PlaceId id, PlacePath place, BoundaryItem item, Standing standing, String owner, LocalDate from)
            implements PlaceEvent {}

    /// So many things were laid on the plan of the place.
    record PlanLaid(PlaceId id, PlacePath place, int shapes) implements PlaceEvent {}

    /// Its facts, its code or its area code were written anew.
    record PlaceDescribed(PlaceId id, PlacePath place) implements PlaceEvent {}

    record PlaceMoved(PlaceId id, PlacePath place, boolean up) implements PlaceEvent {}
}
