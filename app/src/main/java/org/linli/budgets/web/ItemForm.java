package org.linli.budgets.web;

import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetItem;
import org.linli.ui.TypedText;
import org.linli.ui.TypedYuan;

/// What is typed about one item.
///
/// @param key of the item that it is; nothing for a new one
record ItemForm(
        @Nullable String key,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String cost,
        @Nullable String where,
        @Nullable String note,
        @Nullable String by) {

    BudgetItem item() {
        return new BudgetItem(
                TypedText.line(key),
                TypedText.line(nameZh),
                TypedText.line(nameEn),
                TypedYuan.orNothing(cost),
                TypedText.line(where),
                TypedText.line(note),
                TypedText.line(by));
    }
}
