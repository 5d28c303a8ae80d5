package org.linli.live;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;

/// Somebody who is in the room.
///
/// @param key of their phone; none for somebody without one
/// @param party the number of the group they belong to; none where nobody has said
/// @param called as the wall calls them; empty for a neighbour who gives no name
public record Seat(
        long id,
        MeetingId meeting,
        @Nullable String key,
        @Nullable Long party,
        String called) {

    public static final int NAME_LIMIT = 60;
}
