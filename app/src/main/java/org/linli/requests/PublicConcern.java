package org.linli.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A concern as anybody may read it: the matter and its progress. Not who said it, how they are reached or where they
/// live: the place ends at the building, and phones and doors in the text are taken out.
///
/// @param placeName from the community down to the building
/// @param category none until it is sorted
/// @param changedAt when anything last happened; the end, if it has ended
/// @param expectedAt until when it is to be handled; none where nothing was promised
/// @param answer what was said to the resident; empty until then, or where their words are not for everybody
/// @param said how many people told it
public record PublicConcern(
        RequestId id,
        String subject,
        String body,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        RequestState state,
        @Nullable String category,
        @Nullable OrganisationId lead,
        Instant receivedAt,
        Instant changedAt,
        @Nullable Instant expectedAt,
        String answer,
        long said) {

    public RequestNumber number() {
        return new RequestNumber(id);
    }
}
