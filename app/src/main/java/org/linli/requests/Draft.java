package org.linli.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.shared.AccountId;
import org.linli.shared.PlaceId;

/// A concern that was put aside before it could be handed in: the line broke, somebody else rang. Only those who take
/// concerns there see it, and any of them can go on with it.
///
/// @param submission the same as the concern's, once it is handed in
/// @param contact who told it, as far as that was written down
/// @param place none as long as it was not said where
/// @param category what the clerk had chosen; empty if nothing
public record Draft(
        UUID submission,
        Channel channel,
        @Nullable ContactId contact,
        String body,
        @Nullable PlaceId place,
        String detail,
        String category,
        @Nullable Urgency urgency,
        AccountId by,
        Instant at) {}
