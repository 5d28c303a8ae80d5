package org.linli.journal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;
import tools.jackson.databind.JsonNode;

/// One change, as it was written down.
///
/// @param id grows along the history of each subject; ids that nobody has belong to transactions that were undone
/// @param account none for the public and for the program
/// @param type the simple name of the event's record
/// @param facts the event itself, ids as plain numbers
public record Entry(
        long id,
        Instant at,
        @Nullable AccountId account,
        String actor,
        String type,
        String subject,
        PlacePath place,
        Visibility visibility,
        String reason,
        JsonNode facts) {

    /// The event, if it is one of that kind.
    public <E extends LinliEvent> Optional<E> as(Class<E> event) {
        return type.equals(event.getSimpleName()) ? Optional.of(Facts.read(facts, event)) : Optional.empty();
    }
}
