package org.linli.budgets;

import static org.linli.budgets.BudgetRule.ANOTHER_COST_IS_NAMED;
import static org.linli.budgets.BudgetRule.A_STRUCK_LINE_IS_RESTORED_FIRST;
import static org.linli.budgets.BudgetRule.A_VERSION_CHANGES_SOMETHING;
import static org.linli.budgets.BudgetRule.A_VERSION_COSTS_NO_MORE_THAN_THERE_IS;
import static org.linli.budgets.BudgetRule.A_VERSION_NAMES_ITS_DECISION;
import static org.linli.budgets.BudgetRule.A_VERSION_NAMES_ITS_SOURCE;
import static org.linli.budgets.BudgetRule.MONEY_MOVES_FROM_WHAT_WAS_STRUCK;
import static org.linli.budgets.BudgetRule.MORE_MONEY_IS_AN_AMOUNT;
import static org.linli.budgets.BudgetRule.THE_FIRST_VERSION_IS_THE_OFFICIAL_PLAN;
import static org.linli.budgets.BudgetRule.WHO_ASKED_IS_NAMED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;

/// The plan on the table: the lines of the last version, with a pencil.
final class PlanSheet {

    private final Money money;
    private final int versions;
    private final Map<String, PlanLine> lines = new LinkedHashMap<>();

    /// @param money that there is by the last version
    /// @param versions how many there are
    PlanSheet(Money money, int versions, List<PlanLine> lines) {
        this.money = money;
        this.versions = versions;
        for (var line : lines) this.lines.put(line.item().key(), line);
    }

    List<PlanLine> lines() {
        return List.copyOf(lines.values());
    }

    PlanSums sums() {
        return PlanSums.of(money, lines());
    }

    /// Leaves a line out. What was only just added goes without a trace.
    PlanLine strike(String key, String askedBy, String why) {
        var line = line(key);
        WHO_ASKED_IS_NAMED.requireAt("askedBy", !askedBy.isEmpty());
        if (line.mark() == Mark.ADDED) return gone(key, line);
        var before = line.before();
        var item = before == null ? line.item() : line.item().costing(before);
        return put(new PlanLine(item, Mark.STRUCK, null, askedBy, why));
    }

    private PlanLine gone(String key, PlanLine line) {
        lines.remove(key);
        return new PlanLine(line.item(), Mark.STRUCK, null, line.askedBy(), line.why());
    }

    /// As it was in the last version.
    PlanLine restore(String key) {
        var line = line(key);
        var before = line.before();
        if (line.mark() == Mark.ADDED) return line;
        return put(PlanLine.kept(before == null ? line.item() : line.item().costing(before)));
    }

    PlanLine change(String key, Money cost, String askedBy, String why) {
        var line = line(key);
        WHO_ASKED_IS_NAMED.requireAt("askedBy", !askedBy.isEmpty());
        A_STRUCK_LINE_IS_RESTORED_FIRST.require(line.stands());
        ANOTHER_COST_IS_NAMED.requireAt("cost", !cost.equals(line.item().cost()));
        var item = line.item().costing(cost);
        item.check();
        if (line.mark() == Mark.ADDED) return put(new PlanLine(item, Mark.ADDED, null, askedBy, why));
        var before = line.before() == null ? line.item().cost() : line.before();
        if (cost.equals(before)) return put(PlanLine.kept(item));
        return put(new PlanLine(item, Mark.CHANGED, before, askedBy, why));
    }

    PlanLine add(BudgetItem item, String askedBy, String why) {
        item.check();
        WHO_ASKED_IS_NAMED.requireAt("askedBy", !askedBy.isEmpty());
        return put(new PlanLine(item, Mark.ADDED, null, askedBy, why));
    }

    /// Checks that the plan may become a version as it lies there.
    ///
    /// @param more money that comes in with it; none where it is only moved
    /// @return all the money that there is then
    Money settle(MoneyPart part, @Nullable Money more, String source, String decided) {
        THE_FIRST_VERSION_IS_THE_OFFICIAL_PLAN.requireAt("part", (part == MoneyPart.BASE) == (versions == 0));
        Rule.together(
                () -> A_VERSION_NAMES_ITS_SOURCE.requireAt("source", !source.isEmpty()),
                () -> A_VERSION_NAMES_ITS_DECISION.requireAt("decided", !decided.isEmpty()));
        var then = money;
        if (part == MoneyPart.ADDED) {
            MORE_MONEY_IS_AN_AMOUNT.requireAt(
                    "more", more != null && more.minor() > 0 && more.minor() <= BudgetFacts.MOST_FEN);
            if (more != null) then = money.plus(more);
        }
        var changed = lines.values().stream().anyMatch(line -> line.mark() != Mark.KEPT);
        A_VERSION_CHANGES_SOMETHING.require(part != MoneyPart.REALLOCATED || changed);
        MONEY_MOVES_FROM_WHAT_WAS_STRUCK.require(
                part != MoneyPart.REALLOCATED || sums().freed().minor() > 0);
        var sums = PlanSums.of(then, lines());
        A_VERSION_COSTS_NO_MORE_THAN_THERE_IS.requireAt(
                part == MoneyPart.ADDED ? "more" : "",
                sums.isCovered(),
                sums.missing().amount().toPlainString());
        return then;
    }

    /// A new sheet for what comes after: what was struck is gone, the rest is as it is.
    List<PlanLine> next() {
        return lines.values().stream()
                .filter(PlanLine::stands)
                .map(line -> PlanLine.kept(line.item()))
                .toList();
    }

    private PlanLine put(PlanLine line) {
        lines.put(line.item().key(), line);
        return line;
    }

    private PlanLine line(String key) {
        var line = lines.get(key);
        if (line == null) throw new NotFound(key);
        return line;
    }
}
