package org.linli.dialogue.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Decision;
import org.linli.dialogue.Vote;

/// Everything that was counted, row by row, for whoever wants to count again.
///
/// @param groups names of the groups whose hands were counted
/// @param receipt somebody looks for; empty if nobody does
public record RecountPage(
        MeetingPage meeting, Decision decision, String sentence, Map<Long, String> groups, String receipt) {

    public RecountPage {
        groups = Map.copyOf(groups);
        receipt = receipt.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    public String group(@Nullable Long party, String others) {
        return party == null ? others : groups.getOrDefault(party, others);
    }

    public Optional<Vote> found() {
        return decision.box().votes().stream()
                .filter(vote -> vote.receipt().equals(receipt))
                .findFirst();
    }

    public boolean byArea() {
        return decision.electorate() != null;
    }

    /// Whether the rows add up to what was told.
    public boolean isSame() {
        return decision.figures().equals(decision.published());
    }

    /// The published figure; nought where nobody kept any.
    public long published(int at) {
        List<Long> kept = decision.published();
        return kept == null || at >= kept.size() ? 0 : kept.get(at);
    }
}
