package org.linli.shared;

/// An event for those alone who keep watch over the installation.
public interface AuditedEvent extends LinliEvent {

    @Override
    default Visibility visibility() {
        return Visibility.AUDIT;
    }
}
