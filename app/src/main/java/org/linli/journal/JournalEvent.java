package org.linli.journal;

import org.linli.shared.LinliEvent;
import org.linli.shared.Visibility;

/// What whoever runs the installation did to the reactions.
public sealed interface JournalEvent extends LinliEvent {

    String reaction();

    @Override
    default String subject() {
        return "reaction:" + reaction();
    }

    @Override
    default Visibility visibility() {
        return Visibility.AUDIT;
    }

    record EntryTriedAgain(String reaction, long entry) implements JournalEvent {}

    record AllTriedAgain(String reaction, int entries) implements JournalEvent {}
}
