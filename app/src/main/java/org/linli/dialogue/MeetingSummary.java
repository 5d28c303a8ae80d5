package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A meeting as other rooms need to know it.
///
/// @param rules the version under which people meet; none as long as nobody has chosen
public record MeetingSummary(
        MeetingId id,
        String title,
        MeetingKind kind,
        MeetingState state,
        PlaceId place,
        PlacePath path,
        Schedule schedule,
        @Nullable Long rules) {}
