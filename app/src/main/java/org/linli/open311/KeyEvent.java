package org.linli.open311;

import org.linli.shared.AuditedEvent;
import org.linli.shared.PlacePath;

/// What happened to the keys of other programs.
public sealed interface KeyEvent extends AuditedEvent {

    long key();

    PlacePath place();

    @Override
    default String subject() {
        return "api-key:" + key();
    }

    record KeyMade(long key, String name, PlacePath place) implements KeyEvent {}

    record KeyRevoked(long key, PlacePath place) implements KeyEvent {}
}
