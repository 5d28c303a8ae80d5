package org.linli.budgets;

import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_PLAN_IS_MARKED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetEvent.PlanLineMarked;
import org.linli.budgets.BudgetEvent.PlanVersionMade;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An official plan on the table: lines are struck, changed and added, and what was decided becomes a version.
@Service
@Transactional
public class OfficialPlans {

    private final BudgetDesk desk;
    private final PlanTable table;
    private final BudgetItemStore items;
    private final PlanVersionStore versions;
    private final Journal journal;

    OfficialPlans(BudgetDesk desk, PlanTable table, BudgetItemStore items, PlanVersionStore versions, Journal journal) {
        this.desk = desk;
        this.table = table;
        this.items = items;
        this.versions = versions;
        this.journal = journal;
    }

    /// The lines as they lie there now, with what was done since the last version.
    @Transactional(readOnly = true)
    public List<PlanLine> lines(BudgetId id) {
        return items.lines(id);
    }

    /// What they cost, against the money that there is now.
    @Transactional(readOnly = true)
    public PlanSums sums(BudgetSummary budget) {
        return PlanSums.of(budget.facts().money(), items.lines(budget.id()));
    }

    /// In their order.
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(BudgetId id) {
        return versions.of(id);
    }

    /// Two versions side by side; the first and the last where nobody has chosen two.
    @Transactional(readOnly = true)
    public Optional<PlanDiff> compare(BudgetId id, int from, int to) {
        var all = versions.of(id);
        if (all.size() < 2) return Optional.empty();
        var chosen = from >= 1 && from < to && to <= all.size();
        return Optional.of(PlanDiff.of(all, chosen ? from : 1, chosen ? to : all.size()));
    }

    /// The official plan as it came: it becomes the first version, and may be marked from now on.
    public void lay(BudgetId id, String source, DecidedBy decided, Actor actor) {
        var budget = plan(id, actor);
        budget.open(items.count(id), desk.now());
        record(budget, table.settle(budget, MoneyPart.BASE, null, source, decided, desk.now(), actor), actor);
    }

    public void strike(BudgetId id, String key, String askedBy, String why, Actor actor) {
        mark(id, sheet -> sheet.strike(key, askedBy, why), why, actor);
    }

    public void restore(BudgetId id, String key, Actor actor) {
        mark(id, sheet -> sheet.restore(key), "", actor);
    }

    public void change(BudgetId id, String key, Money cost, String askedBy, String why, Actor actor) {
        mark(id, sheet -> sheet.change(key, cost, askedBy, why), why, actor);
    }

    /// @param item without a key
    public void add(BudgetId id, BudgetItem item, String askedBy, String why, Actor actor) {
        mark(id, sheet -> sheet.add(item.withKey(items.freshKey(id)), askedBy, why), why, actor);
    }

    /// What lies on the table becomes a version.
    ///
    /// @param part whether money was added, or moved from what was struck
    /// @param more money that was added; none where it was moved
    public void decide(
            BudgetId id, MoneyPart part, @Nullable Money more, String source, DecidedBy decided, Actor actor) {
        var budget = plan(id, actor);
        ONLY_AN_OPEN_PLAN_IS_MARKED.require(budget.summary().state() == BudgetState.OPEN);
        record(budget, table.settle(budget, part, more, source, decided, desk.now(), actor), actor);
    }

    private void record(SharedBudget budget, PlanVersion made, Actor actor) {
        var now = budget.summary();
        journal.record(
                new PlanVersionMade(
                        now.id(),
                        now.path(),
                        made.number(),
                        made.part(),
                        made.money().minor()),
                actor,
                "");
    }

    private void mark(BudgetId id, Function<PlanSheet, PlanLine> pencil, String why, Actor actor) {
        var budget = plan(id, actor).summary();
        ONLY_AN_OPEN_PLAN_IS_MARKED.require(budget.state() == BudgetState.OPEN);
        var line = table.mark(budget, pencil);
        journal.record(new PlanLineMarked(id, budget.path(), line.item().key(), line.mark()), actor, why);
    }

    private SharedBudget plan(BudgetId id, Actor actor) {
        var budget = desk.mine(id, actor);
        if (!budget.summary().isPlan()) throw new NotFound(id);
        return budget;
    }
}
