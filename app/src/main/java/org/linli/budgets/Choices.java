package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_BALLOT_CHOOSES_SOMETHING;
import static org.linli.budgets.BudgetRule.A_BALLOT_GIVES_AT_MOST_SO_MANY_POINTS;
import static org.linli.budgets.BudgetRule.A_BALLOT_IS_WRITTEN_LIKE_THIS;
import static org.linli.budgets.BudgetRule.A_BALLOT_NAMES_AN_ITEM_ONCE;
import static org.linli.budgets.BudgetRule.A_BALLOT_NAMES_AT_MOST_SO_MANY;
import static org.linli.budgets.BudgetRule.A_BALLOT_NAMES_KNOWN_ITEMS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.engine.budget.Ballot;

/// What one person wants.
///
/// @param items keys; in a ranking the most wanted first
/// @param points one for each item; empty where none are given
public record Choices(List<String> items, List<BigDecimal> points) {

    public static final Choices NONE = new Choices(List.of(), List.of());

    public Choices {
        items = List.copyOf(items);
        points = List.copyOf(points);
    }

    /// As it is written on paper: `3 1 5`, with points `3:6 1:4`.
    static Choices ofShorthand(String typed, Casting casting, List<BudgetItem> known) {
        var keys = known.stream().collect(Collectors.toMap(BudgetItem::number, BudgetItem::key, (first, _) -> first));
        var items = new ArrayList<String>();
        var points = new ArrayList<BigDecimal>();
        for (var word : typed.replace('：', ':').split("[\\s,，、;；]+")) {
            if (word.isEmpty()) continue;
            var parts = word.split(":", 2);
            A_BALLOT_IS_WRITTEN_LIKE_THIS.requireAt(
                    "choices", casting.givesPoints() ? word.matches("[^:]{1,60}:\\d{1,4}") : parts.length == 1, word);
            var key = keys.get(parts[0].replaceFirst("^0+(?=\\d)", ""));
            A_BALLOT_NAMES_KNOWN_ITEMS.requireAt("choices", key != null, word);
            if (key != null) items.add(key);
            if (casting.givesPoints()) points.add(new BigDecimal(parts[1]));
        }
        var choices = new Choices(items, points);
        return casting.isRanked() ? choices : choices.inOrder(known);
    }

    /// In the order of the items, where none of theirs is meant.
    private Choices inOrder(List<BudgetItem> known) {
        var keys = known.stream().map(BudgetItem::key).toList();
        var order = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> keys.indexOf(items.get(at))))
                .toList();
        return new Choices(
                order.stream().map(items::get).toList(),
                points.isEmpty() ? points : order.stream().map(points::get).toList());
    }

    void check(Casting casting, List<BudgetItem> known) {
        var keys = known.stream().map(BudgetItem::key).collect(Collectors.toSet());
        A_BALLOT_CHOOSES_SOMETHING.requireAt("choices", !items.isEmpty());
        for (var item : items) A_BALLOT_NAMES_KNOWN_ITEMS.requireAt("choices", keys.contains(item), item);
        A_BALLOT_NAMES_AN_ITEM_ONCE.requireAt("choices", new HashSet<>(items).size() == items.size());
        A_BALLOT_NAMES_AT_MOST_SO_MANY.requireAt(
                "choices", casting.most() == 0 || items.size() <= casting.most(), casting.most(), items.size());
        if (!casting.givesPoints()) return;
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        A_BALLOT_GIVES_AT_MOST_SO_MANY_POINTS.requireAt(
                "choices", sum.intValue() <= casting.points(), casting.points(), sum.toPlainString());
    }

    Ballot ballot(String voter) {
        return new Ballot(voter, items, points);
    }

    /// The place of an item in it, counted from 1; 0 if it is not in it.
    public int place(String key) {
        return items.indexOf(key) + 1;
    }

    /// What an item was given; 0 if nothing.
    public int points(String key) {
        int at = items.indexOf(key);
        return at < 0 || at >= points.size() ? 0 : points.get(at).intValue();
    }
}
