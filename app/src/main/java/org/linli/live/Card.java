package org.linli.live;

import org.jspecify.annotations.Nullable;

/// A topic as it hangs on the wall.
///
/// @param topic its number on the agenda
/// @param seat who posted it from a phone; none where it was written for somebody, or came from the agenda
/// @param called who holds it, as the wall says; empty if nobody gave a name
/// @param round and corner: where it is talked of; none as long as it has no place
/// @param phones who sit there, and have a phone
/// @param heads who sit there besides, as counted
/// @param moved how many came to it from another group
/// @param off whether it was taken off: no wall shows it any more
public record Card(
        long topic,
        String title,
        @Nullable Long seat,
        String called,
        @Nullable Integer round,
        @Nullable Integer corner,
        int phones,
        int heads,
        int moved,
        int dots,
        boolean off) {

    public int people() {
        return phones + heads;
    }

    public boolean isAt(int otherRound, int otherCorner) {
        return round != null && corner != null && round == otherRound && corner == otherCorner;
    }
}
