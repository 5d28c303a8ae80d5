package org.linli.budgets;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Money;

/// A line of a plan, and what was done with it since the version before.
///
/// @param before what it cost in the version before, where that was another sum
/// @param askedBy who wanted it so; empty as long as nothing was done
public record PlanLine(BudgetItem item, Mark mark, @Nullable Money before, String askedBy, String why) {

    static PlanLine kept(BudgetItem item) {
        return new PlanLine(item, Mark.KEPT, null, "", "");
    }

    /// Whether it is still in the plan.
    public boolean stands() {
        return mark != Mark.STRUCK;
    }

    /// How much more the plan costs by it than in the version before; below 0 where it costs less.
    Money more() {
        return switch (mark) {
            case KEPT -> Money.fen(0);
            case STRUCK -> Money.fen(0).minus(item.cost());
            case CHANGED -> before == null ? Money.fen(0) : item.cost().minus(before);
            case ADDED -> item.cost();
        };
    }
}
