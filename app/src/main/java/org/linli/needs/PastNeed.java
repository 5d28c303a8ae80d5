package org.linli.needs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;

/// A need as it was known before, with everything that was known of it.
///
/// @param spread where exactly, and about how many there; none where nobody has counted
/// @param concerns that speak for it
/// @param figures each with the place of its evidence in the list; -1 for all concerns together
/// @param measured by which number it is seen whether we were right; none where nobody has said
/// @param walk what people would walk to; none where nobody has asked
/// @param steps what was done with it, earliest first
public record PastNeed(
        NeedDraft draft,
        WeekHours hours,
        Map<PlaceId, @Nullable Integer> spread,
        Actor raisedBy,
        Instant raisedAt,
        List<RequestId> concerns,
        List<NewEvidence> evidence,
        List<Figure> figures,
        List<Disproof> disproofs,
        @Nullable Measured measured,
        @Nullable SiteCheck walk,
        List<Step> steps) {

    /// @param evidence the place of what it stands on among [PastNeed#evidence]; -1 for all concerns together
    public record Figure(int evidence, NewEstimate estimate) {}

    /// By which number it was to be seen whether we were right.
    ///
    /// @param evidence the place of what its start stands on, among [PastNeed#evidence]
    /// @param reached what was counted again; none as long as nobody has
    public record Measured(
            String measure,
            BigDecimal start,
            LocalDate startDay,
            int evidence,
            BigDecimal target,
            LocalDate targetDay,
            @Nullable BigDecimal reached,
            @Nullable LocalDate reachedDay) {}

    /// @param words why, how, with what
    /// @param priority for [NeedAct#PRIORITISE]
    public record Step(NeedAct act, Instant at, Actor by, String words, Priority priority) {}

    public PastNeed {
        concerns = List.copyOf(concerns);
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        disproofs = List.copyOf(disproofs);
        steps = List.copyOf(steps);
    }
}
