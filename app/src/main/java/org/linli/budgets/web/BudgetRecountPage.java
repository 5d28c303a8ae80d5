package org.linli.budgets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetPaper;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Choices;
import org.linli.budgets.Recount;
import org.linli.shared.TwoReadings.Reading;

/// Everything that was counted, for whoever wants to count again.
public record BudgetRecountPage(BudgetSummary budget, List<BudgetItem> items, Recount recount) {

    public BudgetRecountPage {
        items = List.copyOf(items);
    }

    /// Papers that somebody has read.
    public List<BudgetPaper> papers() {
        return recount.papers().stream()
                .filter(paper -> paper.readings().isRead())
                .toList();
    }

    public String written(@Nullable Reading<Choices> reading) {
        return reading == null ? "–" : new WrittenChoices(budget.casting(), items).of(reading.what());
    }
}
