package org.linli.budgets;

import static org.linli.budgets.BudgetRule.AN_ITEM_HAS_A_COST;
import static org.linli.budgets.BudgetRule.AN_ITEM_HAS_A_NAME;

import org.linli.shared.Money;
import org.linli.shared.Rule;
import org.linli.ui.Ui;

/// Something that money can be spent on.
///
/// @param key as it is stored: of two equal items the first by it is taken
/// @param nameEn empty where nobody has written it
/// @param where in people's own words
/// @param by who brought it
public record BudgetItem(String key, String nameZh, String nameEn, Money cost, String where, String note, String by) {

    public static final int NAME_LIMIT = 80;
    public static final int NOTE_LIMIT = 300;

    public String name(Ui ui) {
        return ui.name(nameZh, nameEn);
    }

    /// The number that people say and write on paper.
    public String number() {
        return key.replaceFirst("^0+(?=\\d)", "");
    }

    BudgetItem withKey(String other) {
        return new BudgetItem(other, nameZh, nameEn, cost, where, note, by);
    }

    BudgetItem costing(Money other) {
        return new BudgetItem(key, nameZh, nameEn, other, where, note, by);
    }

    void check() {
        Rule.together(
                () -> AN_ITEM_HAS_A_NAME.requireAt("nameZh", !nameZh.isEmpty()),
                () -> AN_ITEM_HAS_A_COST.requireAt("cost", cost.minor() > 0 && cost.minor() <= BudgetFacts.MOST_FEN),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("nameZh", nameZh, NAME_LIMIT),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("nameEn", nameEn, 2 * NAME_LIMIT),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("where", where, NAME_LIMIT),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("note", note, NOTE_LIMIT),
                () -> BudgetRule.A_TEXT_HAS_ITS_LIMIT.limit("by", by, NAME_LIMIT));
    }
}
