package org.linli.budgets;

import java.util.List;

/// What a spreadsheet held.
///
/// @param leftOut numbers of the rows without a name or a cost, as the spreadsheet program shows them
public record LoadedItems(List<BudgetItem> items, List<Integer> leftOut) {

    public LoadedItems {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }
}
