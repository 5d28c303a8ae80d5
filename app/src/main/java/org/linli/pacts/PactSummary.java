package org.linli.pacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.places.PlaceName;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// One pact, as it is shown.
///
/// @param draft number of the wording that is talked of
/// @param holding number of the wording that holds; none as long as none does
/// @param from since when one holds
/// @param review the day on which it is looked at again
/// @param reason why it ended, or why nobody agreed; else empty
public record PactSummary(
        PactId id,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        String room,
        String title,
        String about,
        @Nullable Integer hoursBefore,
        @Nullable MeetingId meeting,
        @Nullable RequestId concern,
        AccountId mediator,
        PactState state,
        int draft,
        @Nullable Integer holding,
        @Nullable LocalDate from,
        @Nullable LocalDate review,
        String reason) {

    /// Whether neighbours may read it: a quarrel is nobody else's, a pact is everybody's.
    public boolean isPublic() {
        return holding != null;
    }

    /// Whether it holds on that day.
    public boolean holds(LocalDate day) {
        return state != PactState.ENDED && from != null && !day.isBefore(from);
    }

    /// Whether it is time to look at it again.
    public boolean isToBeReviewed(LocalDate day) {
        return state.isInForce() && review != null && !day.isBefore(review);
    }

    /// The wording to show first: what holds, else what is talked of.
    public int shown() {
        return holding == null ? draft : holding;
    }

    /// Whether another wording is being talked of while one holds.
    public boolean isReworded() {
        return holding != null && holding != draft;
    }
}
