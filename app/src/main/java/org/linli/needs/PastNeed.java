package org.linli.needs;

import java.time.Instant;
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
        List<Step> steps) {

    /// @param evidence the place of what it stands on among [PastNeed#evidence]; -1 for all concerns together
    public record Figure(int evidence, NewEstimate estimate) {}

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
