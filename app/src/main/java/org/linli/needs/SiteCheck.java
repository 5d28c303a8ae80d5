package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.places.SiteKind;
import org.linli.shared.PlaceId;

/// Whether people can walk to what would serve a need.
///
/// @param kind what they would walk to; none where nobody has said
/// @param from where they come from before they go home: the school; none where they come from home
/// @param room to which they would come from there
public record SiteCheck(
        @Nullable SiteKind kind,
        @Nullable PlaceId from,
        @Nullable PlaceId room) {}
