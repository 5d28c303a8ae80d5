package org.linli.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.shared.PlacePath;

/// A concern as something that somebody has said, for rooms that gather what was said.
///
/// @param category none as long as nobody has sorted it
/// @param contact of whoever said it; none where nothing was left
/// @param mergedInto the concern that it is the same as
public record Voice(
        RequestId id,
        String subject,
        PlacePath place,
        String placeName,
        @Nullable String category,
        Channel channel,
        RequestState state,
        Instant receivedAt,
        @Nullable ContactId contact,
        @Nullable RequestId mergedInto) {

    public RequestNumber number() {
        return new RequestNumber(id);
    }
}
