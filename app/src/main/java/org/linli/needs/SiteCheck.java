package org.linli.needs;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.linli.places.SiteKind;
import org.linli.shared.PlaceId;

/// Whether people can walk to what would serve a need.
///
/// @param kind what they would walk to; none where nobody has said
/// @param from where they come from before they go home: the school; none where they come from home
/// @param room to which they would come from there
/// @param opens when it opens in the day; none where nobody has said
public record SiteCheck(
        @Nullable SiteKind kind,
        @Nullable PlaceId from,
        @Nullable PlaceId room,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes) {

    /// In which part of the day it is open; none where nobody has said.
    public @Nullable TimeSlot slot() {
        return opens == null || closes == null ? null : new TimeSlot(opens, closes);
    }
}
