package org.linli.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;

/// What somebody leaves behind in the room.
///
/// @param topic that it belongs to; none if it belongs to all
/// @param called who left it, as the wall says; empty for no name
/// @param file of a photo or a voice
/// @param round in which it was said; 0 where it was none
/// @param carried whether its table carries it over to those who sit there next
/// @param off whether it was taken off: no wall shows it any more
/// @param contribution its row in the record of the meeting; none for photos and voices
public record Leaf(
        long id,
        @Nullable Long topic,
        @Nullable Long seat,
        String called,
        Kind kind,
        String words,
        @Nullable FileId file,
        int round,
        boolean carried,
        boolean off,
        @Nullable Long contribution,
        Instant at) {

    public static final int WORDS_LIMIT = 500;
    public static final int MOST_FILES = 3;

    /// How many ideas a table carries over from a round.
    public static final int MOST_CARRIED = 3;

    public enum Kind {
        NOTE,
        /// What somebody can give, beside a need.
        OFFER,
        PHOTO,
        VOICE
    }

    static Leaf file(
            @Nullable Long topic, @Nullable Long seat, String called, Kind kind, FileId file, int round, Instant at) {
        return new Leaf(0, topic, seat, called, kind, "", file, round, false, false, null, at);
    }

    public boolean isOf(long other) {
        return topic != null && topic == other;
    }
}
