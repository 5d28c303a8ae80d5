package org.linli.budgets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linli.engine.budget.Item;
import org.linli.engine.budget.Plan;
import org.linli.shared.Money;

/// What a plan costs against the money that there is.
///
/// @param freed by striking, and by lines that cost less
/// @param needed by what was added, and by lines that cost more
/// @param reallocated how much of what was freed pays for it
/// @param balance what is left; below 0 where money is lacking
public record PlanSums(Money money, Money cost, Money freed, Money needed, Money reallocated, Money balance) {

    /// A line that costs something else is one that is struck and another that is added, as far as they differ.
    static PlanSums of(Money money, List<PlanLine> lines) {
        var base = new ArrayList<Item>();
        var struck = new TreeSet<String>();
        var added = new ArrayList<Item>();
        for (var line : lines) {
            var item = line.item();
            var before = line.before();
            if (line.mark() == Mark.ADDED) added.add(item(item.key(), item.cost()));
            else if (line.mark() == Mark.CHANGED && before != null) {
                var less = item.cost().compareTo(before) < 0;
                base.add(item(item.key(), less ? item.cost() : before));
                var difference = less ? before.minus(item.cost()) : item.cost().minus(before);
                var part = item(item.key() + "±", difference);
                if (less) {
                    base.add(part);
                    struck.add(part.id());
                } else added.add(part);
            } else {
                base.add(item(item.key(), item.cost()));
                if (line.mark() == Mark.STRUCK) struck.add(item.key());
            }
        }
        var plan = new Plan(money.amount(), base, struck, added);
        return new PlanSums(
                money,
                money(plan.cost()),
                money(plan.freed()),
                money(plan.needed()),
                money(plan.reallocated()),
                money(plan.balance()));
    }

    public boolean isCovered() {
        return balance.minor() >= 0;
    }

    public Money missing() {
        return Money.fen(Math.max(0, -balance.minor()));
    }

    private static Item item(String id, Money cost) {
        return new Item(id, "", cost.amount());
    }

    private static Money money(BigDecimal yuan) {
        return Money.fen(yuan.movePointRight(2).longValueExact());
    }
}
