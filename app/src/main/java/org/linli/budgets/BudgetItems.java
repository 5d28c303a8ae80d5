package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_BUDGET_HAS_AT_MOST_SO_MANY_ITEMS;

import java.util.List;
import java.util.Map;
import org.linli.budgets.BudgetEvent.BudgetItemRemoved;
import org.linli.budgets.BudgetEvent.BudgetItemWritten;
import org.linli.budgets.BudgetEvent.BudgetItemsLoaded;
import org.linli.dialogue.CommitmentId;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the money can be spent on; written down as long as the budget is a draft.
@Service
@Transactional
public class BudgetItems {

    /// More than a ballot can hold on two pages.
    public static final int MOST = 200;

    private final BudgetDesk desk;
    private final BudgetItemStore items;
    private final Journal journal;

    BudgetItems(BudgetDesk desk, BudgetItemStore items, Journal journal) {
        this.desk = desk;
        this.items = items;
        this.journal = journal;
    }

    /// In the order of their numbers. Whoever asks has made sure that they may be seen.
    @Transactional(readOnly = true)
    public List<BudgetItem> of(BudgetId budget) {
        return items.of(budget);
    }

    /// The promises that items became, by their keys.
    @Transactional(readOnly = true)
    public Map<String, CommitmentId> promises(BudgetId budget) {
        return items.promises(budget);
    }

    /// Adds an item, or writes it anew.
    ///
    /// @param item without a key if it is new
    public void write(BudgetId id, BudgetItem item, Actor actor) {
        var budget = drafted(id, actor);
        item.check();
        var key = item.key();
        if (key.isEmpty()) key = fresh(id, 1);
        else if (items.find(id, key).isEmpty()) throw new NotFound(key);
        items.put(id, PlanLine.kept(item.withKey(key)));
        journal.record(new BudgetItemWritten(id, budget.path(), key, item.cost().minor()), actor, "");
    }

    public void remove(BudgetId id, String key, Actor actor) {
        var budget = drafted(id, actor);
        if (!items.remove(id, key)) throw new NotFound(key);
        journal.record(new BudgetItemRemoved(id, budget.path(), key), actor, "");
    }

    /// Adds all rows of a spreadsheet that name an item and what it costs.
    public LoadedItems load(BudgetId id, SheetItems sheet, Actor actor) {
        var budget = drafted(id, actor);
        var loaded = sheet.read();
        fresh(id, loaded.items().size());
        for (var item : loaded.items()) items.put(id, PlanLine.kept(item.withKey(items.freshKey(id))));
        journal.record(new BudgetItemsLoaded(id, budget.path(), loaded.items().size()), actor, "");
        return loaded;
    }

    private String fresh(BudgetId id, int more) {
        A_BUDGET_HAS_AT_MOST_SO_MANY_ITEMS.requireAt("", items.count(id) + more <= MOST, MOST);
        return items.freshKey(id);
    }

    private BudgetSummary drafted(BudgetId id, Actor actor) {
        var budget = desk.mine(id, actor);
        budget.requireDraft();
        return budget.summary();
    }
}
