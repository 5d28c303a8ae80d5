package org.linli.budgets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Money;

/// Two versions of a plan side by side.
public record PlanDiff(PlanVersion from, PlanVersion to, List<Row> rows) {

    public PlanDiff {
        rows = List.copyOf(rows);
    }

    /// One line in both.
    ///
    /// @param left its cost in the earlier version; none if it was not in it
    /// @param right its cost in the later one; none if it is not in it
    /// @param askedBy who wanted it otherwise; empty where nothing changed
    public record Row(
            BudgetItem item,
            Mark mark,
            @Nullable Money left,
            @Nullable Money right,
            String askedBy,
            String why) {}

    /// @param versions all of the plan, in order
    static PlanDiff of(List<PlanVersion> versions, int from, int to) {
        var early = versions.get(from - 1);
        var late = versions.get(to - 1);
        var items = new LinkedHashMap<String, BudgetItem>();
        for (var version : List.of(early, late))
            for (var line : version.standing()) items.put(line.item().key(), line.item());
        var rows = new ArrayList<Row>();
        for (var item : items.values()) {
            var left = cost(early, item.key());
            var right = cost(late, item.key());
            var mark = mark(left, right);
            var reason = reason(versions.subList(from, to), item.key());
            rows.add(
                    mark == Mark.KEPT || reason == null
                            ? new Row(item, mark, left, right, "", "")
                            : new Row(item, mark, left, right, reason.askedBy(), reason.why()));
        }
        return new PlanDiff(early, late, rows);
    }

    private static Mark mark(@Nullable Money left, @Nullable Money right) {
        if (left == null) return Mark.ADDED;
        if (right == null) return Mark.STRUCK;
        return left.equals(right) ? Mark.KEPT : Mark.CHANGED;
    }

    private static @Nullable Money cost(PlanVersion version, String key) {
        return version.line(key)
                .filter(PlanLine::stands)
                .map(line -> line.item().cost())
                .orElse(null);
    }

    /// What was said of the line last.
    private static @Nullable PlanLine reason(List<PlanVersion> between, String key) {
        return between.stream()
                .map(version -> version.line(key)
                        .filter(line -> line.mark() != Mark.KEPT)
                        .orElse(null))
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /// The most money or the highest cost of both, for a common scale.
    public Money scale() {
        var most = from.money();
        for (var one : List.of(from.cost(), to.money(), to.cost())) if (one.compareTo(most) > 0) most = one;
        return most;
    }
}
