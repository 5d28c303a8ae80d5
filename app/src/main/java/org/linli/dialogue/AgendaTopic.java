package org.linli.dialogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedId;
import org.linli.requests.RequestId;

/// One thing that people talk of.
///
/// @param host who brought it, or holds it; empty if nobody does
/// @param raised where anybody may read of what a later room raised; empty for all other topics
/// @param carried whether it has come back by itself, from a meeting before
/// @param dots what it weighs for those who sat there; none where nobody was asked
/// @param stances by number of the group
/// @param version counts what was written on it by whoever keeps the record
/// @param off whether it was taken off the wall: the record keeps it, the minutes leave it out
public record AgendaTopic(
        long id,
        String title,
        String host,
        String notes,
        AgendaState state,
        @Nullable NeedId need,
        @Nullable RequestId concern,
        @Nullable CommitmentId commitment,
        String raised,
        boolean carried,
        @Nullable Integer dots,
        Map<Long, Position> stances,
        long version,
        boolean off) {

    public static final int TITLE_LIMIT = 120;
    public static final int NOTES_LIMIT = 2000;

    public AgendaTopic {
        stances = Map.copyOf(stances);
    }

    /// As much of a sentence as a title holds.
    static String title(String sentence) {
        int most = Math.min(TITLE_LIMIT, sentence.codePointCount(0, sentence.length()));
        return sentence.substring(0, sentence.offsetByCodePoints(0, most));
    }

    /// Where a group stands.
    public record Position(Stance stance, String words) {}
}
