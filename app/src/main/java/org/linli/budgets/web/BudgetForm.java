package org.linli.budgets.web;

import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetFacts;
import org.linli.ui.TypedText;
import org.linli.ui.TypedYuan;

/// What is typed about a budget as a whole.
record BudgetForm(
        @Nullable String titleZh,
        @Nullable String titleEn,
        @Nullable String introZh,
        @Nullable String introEn,
        @Nullable String money) {

    BudgetFacts facts() {
        return new BudgetFacts(
                TypedText.line(titleZh),
                TypedText.line(titleEn),
                TypedText.text(introZh),
                TypedText.text(introEn),
                TypedYuan.orNothing(money));
    }
}
