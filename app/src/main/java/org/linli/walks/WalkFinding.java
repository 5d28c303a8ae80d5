package org.linli.walks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;
import org.linli.places.PlaceName;
import org.linli.requests.RequestId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// What one walker found at one spot.
///
/// @param walker the name of who found it
/// @param detail which door, which corner; empty where nobody said
/// @param head the finding that it was merged into; none if it stands by itself
/// @param concern what was handed in because of it
public record WalkFinding(
        FindingId id,
        WalkId walk,
        long walkerId,
        String walker,
        UUID submission,
        FindingKind kind,
        Verdict verdict,
        String words,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        String detail,
        Instant seenAt,
        @Nullable FindingId head,
        @Nullable RequestId concern,
        List<FileId> photos) {

    public WalkFinding {
        photos = List.copyOf(photos);
    }

    public boolean isMerged() {
        return head != null;
    }

    public boolean isGood() {
        return verdict == Verdict.GOOD;
    }

    /// The finding under which it counts: its own, or the one it was merged into.
    public FindingId counted() {
        var other = head;
        return other == null ? id : other;
    }
}
