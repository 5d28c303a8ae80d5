package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_BUDGET_HAS_A_TITLE;
import static org.linli.budgets.BudgetRule.A_SUM_IS_IN_YUAN;
import static org.linli.budgets.BudgetRule.A_TEXT_HAS_ITS_LIMIT;

import org.linli.shared.Money;
import org.linli.shared.Rule;
import org.linli.ui.Ui;

/// What a budget is called, what is said above it, and how much there is.
///
/// @param titleEn empty where nobody has written it, as with the others
public record BudgetFacts(String titleZh, String titleEn, String introZh, String introEn, Money money) {

    static final int LONGEST_TITLE = 80;
    static final int LONGEST_INTRO = 600;
    static final long MOST_FEN = 10_000_000_000_000L;

    public String title(Ui ui) {
        return ui.name(titleZh, titleEn);
    }

    public String intro(Ui ui) {
        return ui.name(introZh, introEn);
    }

    void check() {
        Rule.together(
                () -> A_BUDGET_HAS_A_TITLE.requireAt("titleZh", !titleZh.isEmpty()),
                () -> A_SUM_IS_IN_YUAN.requireAt("money", money.minor() > 0 && money.minor() <= MOST_FEN),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("titleZh", titleZh, LONGEST_TITLE),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("titleEn", titleEn, 2 * LONGEST_TITLE),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("introZh", introZh, LONGEST_INTRO),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("introEn", introEn, 2 * LONGEST_INTRO));
    }
}
