package org.linli.journal;

import org.linli.shared.AuditedEvent;

/// What whoever runs the installation did to the reactions.
public sealed interface JournalEvent extends AuditedEvent {

    String reaction();

    @Override
    default String subject() {
        return "reaction:" + reaction();
    }

    record EntryTriedAgain(String reaction, long entry) implements JournalEvent {}

    record AllTriedAgain(String reaction, int entries) implements JournalEvent {}
}
