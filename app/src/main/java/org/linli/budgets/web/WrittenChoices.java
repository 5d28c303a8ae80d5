package org.linli.budgets.web;

import java.util.Comparator;
import java.util.List;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.Casting;
import org.linli.budgets.Choices;

/// How choices are written down on paper: `3 1 5`, with points `3:6 1:4`.
record WrittenChoices(Casting casting, List<BudgetItem> items) {

    String of(Choices choices) {
        return String.join(
                "  ",
                items.stream()
                        .filter(item -> choices.items().contains(item.key()))
                        .sorted(Comparator.comparingInt(item -> casting.isRanked() ? choices.place(item.key()) : 0))
                        .map(item -> write(choices, item))
                        .toList());
    }

    /// The items about which the two say something else.
    List<String> differing(Choices one, Choices other) {
        return items.stream()
                .filter(item ->
                        one.items().contains(item.key()) != other.items().contains(item.key())
                                || one.points(item.key()) != other.points(item.key())
                                || (casting.isRanked() && one.place(item.key()) != other.place(item.key())))
                .map(BudgetItem::number)
                .toList();
    }

    private String write(Choices choices, BudgetItem item) {
        return casting.givesPoints() ? item.number() + ":" + choices.points(item.key()) : item.number();
    }
}
