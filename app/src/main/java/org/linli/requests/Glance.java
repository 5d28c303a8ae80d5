package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;

/// Where a concern stands, as other rooms need to know it.
///
/// @param due until when it must be handed on, signed or handled, whichever runs now; none where nothing runs
public record Glance(
        RequestId id,
        String subject,
        PlaceName placeName,
        PlacePath place,
        RequestState state,
        @Nullable OrganisationId lead,
        @Nullable AccountId handler,
        List<OrganisationId> coHandlers,
        Instant receivedAt,
        @Nullable Instant due) {

    public Glance {
        coHandlers = List.copyOf(coHandlers);
    }
}
