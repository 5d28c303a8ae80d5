package org.linli.walks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One walk, as it is shown.
///
/// @param code of the address at which residents join
/// @param reason why it was cancelled; empty unless it was
public record WalkSummary(
        WalkId id,
        int version,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        String title,
        String purpose,
        String meeting,
        LocalDate day,
        WalkState state,
        String code,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String reason) {

    /// The place as walkers call it, without the name of where they all are.
    public String near(PlaceName place, Ui ui) {
        var whole = place.in(ui);
        var outer = placeName.in(ui);
        return whole.length() > outer.length() && whole.startsWith(outer)
                ? whole.substring(outer.length()).replaceFirst("^[,，\\s]+", "")
                : whole;
    }

    public WalkFacts facts() {
        return new WalkFacts(title, purpose, meeting, day);
    }
}
