package org.linli.shared;

/// An event that every neighbour may read of.
public interface PublicEvent extends LinliEvent {

    @Override
    default Visibility visibility() {
        return Visibility.PUBLIC;
    }
}
