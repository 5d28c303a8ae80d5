package org.linli.budgets;

import java.util.List;
import org.linli.shared.Money;

/// What a plan costs against the money that there is.
///
/// @param freed by striking, and by lines that cost less
/// @param needed by what was added, and by lines that cost more
public record PlanSums(Money money, Money cost, Money freed, Money needed) {

    private static final Money NOTHING = Money.fen(0);

    static PlanSums of(Money money, List<PlanLine> lines) {
        var cost = NOTHING;
        var freed = NOTHING;
        var needed = NOTHING;
        for (var line : lines) {
            if (line.stands()) cost = cost.plus(line.item().cost());
            var more = line.more();
            if (more.minor() < 0) freed = freed.minus(more);
            else needed = needed.plus(more);
        }
        return new PlanSums(money, cost, freed, needed);
    }

    /// How much of what was freed pays for what is needed.
    public Money reallocated() {
        return freed.compareTo(needed) < 0 ? freed : needed;
    }

    /// What is left; below 0 where money is lacking.
    public Money balance() {
        return money.minus(cost);
    }

    public boolean isCovered() {
        return balance().minor() >= 0;
    }

    public Money missing() {
        return isCovered() ? NOTHING : cost.minus(money);
    }
}
