package org.linli.budgets;

import java.util.List;
import java.util.Optional;

/// An item that became a promise: which one, of which budget.
///
/// @param item as it is now, or as it was when it was struck
/// @param askedBy who wanted it in the plan, or at another cost; empty where nobody is known
/// @param struckIn the version of the plan in which it was struck since; 0 if it stands
public record PromisedItem(BudgetSummary budget, BudgetItem item, String askedBy, String why, int struckIn) {

    /// Where anybody may read of it: at the line, or at the versions between which it went.
    public String address() {
        return budget.publicAddress()
                + (struckIn == 0 ? "#item-" + item.key() : "?from=" + (struckIn - 1) + "&to=" + struckIn + "#v2");
    }

    /// As it was left by the last version that did something with it.
    ///
    /// @param now as it lies on the table; none if it is gone
    /// @return none if it is in the plan as it came
    static Optional<PromisedItem> touchedLast(
            BudgetSummary budget, String key, List<PlanVersion> versions, Optional<BudgetItem> now) {
        for (var version : versions.reversed()) {
            var line = version.line(key).filter(one -> one.mark() != Mark.KEPT).orElse(null);
            if (line == null) continue;
            return Optional.of(
                    line.stands()
                            ? new PromisedItem(budget, now.orElse(line.item()), line.askedBy(), line.why(), 0)
                            : new PromisedItem(budget, line.item(), "", "", version.number()));
        }
        return Optional.empty();
    }
}
