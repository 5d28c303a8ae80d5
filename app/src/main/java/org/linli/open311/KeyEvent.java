package org.linli.open311;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// What happened to the keys of other programs.
public sealed interface KeyEvent extends LinliEvent {

    long key();

    @Override
    default String subject() {
        return "api-key:" + key();
    }

    @Override
    default Visibility visibility() {
        return Visibility.AUDIT;
    }

    record KeyMade(long key, String name, PlacePath place) implements KeyEvent {}

    record KeyRevoked(long key, PlacePath place) implements KeyEvent {}
}
