package org.linli.walks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.Rule;

/// A finding as it comes from a phone.
///
/// @param submission made on the phone: the same one twice is one finding
/// @param place none where nobody has said
/// @param detail which door, which corner
/// @param seenAt by the clock of the phone; none where it does not say
/// @param photos keys of their drafts
public record Noted(
        UUID submission,
        @Nullable FindingKind kind,
        @Nullable Verdict verdict,
        String words,
        @Nullable PlaceId place,
        String detail,
        @Nullable Instant seenAt,
        List<UUID> photos) {

    public static final int WORDS_LIMIT = 1000;
    public static final int DETAIL_LIMIT = 100;
    public static final int MOST_PHOTOS = 4;

    public Noted {
        photos = List.copyOf(photos);
    }

    void check() {
        Rule.together(
                () -> WalkRule.A_FINDING_IS_OF_A_KIND.requireAt("kind", kind != null),
                () -> WalkRule.A_FINDING_IS_GOOD_OR_BAD.requireAt("verdict", verdict != null),
                () -> WalkRule.A_FINDING_SAYS_OR_SHOWS_WHAT.requireAt("words", !words.isBlank() || !photos.isEmpty()),
                () -> WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("words", words, WORDS_LIMIT),
                () -> WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", detail, DETAIL_LIMIT),
                () -> WalkRule.A_FINDING_LIES_SOMEWHERE.requireAt("place", place != null),
                () -> WalkRule.A_FINDING_HAS_A_FEW_PHOTOS.requireAt(
                        "files", photos.size() <= MOST_PHOTOS, MOST_PHOTOS));
    }
}
