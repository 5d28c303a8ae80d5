package org.linli.budgets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One shared budget, as it is shown.
///
/// @param meeting that it hangs on; none if it stands by itself
/// @param code of the address at which residents look and vote
public record BudgetSummary(
        BudgetId id,
        int version,
        BudgetKind kind,
        @Nullable MeetingId meeting,
        PlaceId place,
        PlacePath path,
        PlaceName placeName,
        BudgetFacts facts,
        Casting casting,
        Counting counting,
        BudgetState state,
        String code,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public String title(Ui ui) {
        return facts.title(ui);
    }

    public boolean isPlan() {
        return kind == BudgetKind.PLAN;
    }

    public String address() {
        return "/budgets/" + id;
    }

    /// Where anybody may look.
    public String publicAddress() {
        return "/budget/" + code;
    }
}
