package org.linli.budgets;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.springframework.stereotype.Component;

/// Lays the sheet of a plan on the table, and puts away what was done with it.
@Component
class PlanTable {

    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final PlanVersionStore versions;

    PlanTable(BudgetStore budgets, BudgetItemStore items, PlanVersionStore versions) {
        this.budgets = budgets;
        this.items = items;
        this.versions = versions;
    }

    /// @return the line as it is now
    PlanLine mark(BudgetSummary budget, Function<PlanSheet, PlanLine> pencil) {
        var id = budget.id();
        var sheet = sheet(budget, versions.count(id));
        var line = pencil.apply(sheet);
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("askedBy", line.askedBy(), BudgetItem.NAME_LIMIT);
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("why", line.why(), BudgetItem.NOTE_LIMIT);
        if (sheet.lines().contains(line)) items.put(id, line);
        else items.remove(id, line.item().key());
        return line;
    }

    /// @param more money that comes in; none where it is moved, or was there from the beginning
    PlanVersion settle(
            SharedBudget budget,
            MoneyPart part,
            @Nullable Money more,
            String source,
            DecidedBy decided,
            Instant at,
            Actor actor) {
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("source", source, PlanVersion.LIMIT);
        BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("decided", decided.words(), DecidedBy.LIMIT);
        var now = budget.summary();
        var id = now.id();
        int before = versions.count(id);
        var sheet = sheet(now, before);
        var money = sheet.settle(part, more, source, decided.words());
        var version = new PlanVersion(before + 1, part, money, source, decided, at, actor.name(), sheet.lines());
        versions.insert(id, version);
        for (var line : sheet.lines())
            if (!line.stands()) items.remove(id, line.item().key());
        for (var line : sheet.next()) items.put(id, line);
        budget.grant(money);
        budgets.save(budget);
        return version;
    }

    private PlanSheet sheet(BudgetSummary budget, int before) {
        return new PlanSheet(budget.facts().money(), before, items.lines(budget.id()));
    }
}
