package org.linli.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A question that is put to everybody, as it is shown.
///
/// @param meeting beside which it is asked; none where it stands alone
/// @param closedAt when a colleague closed it before its day
public record SoundingSummary(
        SoundingId id,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        @Nullable MeetingId meeting,
        String question,
        String background,
        List<String> parties,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean free,
        @Nullable Instant closedAt) {

    public SoundingSummary {
        parties = List.copyOf(parties);
    }

    public SoundingState state(LocalDate today) {
        if (closedAt != null || today.isAfter(closesOn)) return SoundingState.CLOSED;
        return today.isBefore(opensOn) ? SoundingState.AHEAD : SoundingState.OPEN;
    }

    public String address() {
        return "/positions/" + id;
    }
}
