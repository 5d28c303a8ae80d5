package org.linli.requests;

import java.util.UUID;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// What becomes of a concern that is not handed in yet.
public sealed interface DraftEvent extends LinliEvent {

    UUID submission();

    PlacePath place();

    @Override
    default String subject() {
        return "draft:" + submission();
    }

    record DraftPutAside(UUID submission, PlacePath place) implements DraftEvent {}

    /// Nothing of it is left, its contact included.
    record DraftThrownAway(UUID submission, PlacePath place) implements DraftEvent {}
}
