package org.linli.budgets.web;

import java.util.Optional;
import org.linli.budgets.BudgetPromises;
import org.linli.budgets.PromisedItem;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.PromiseOrigin;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// On a promise's page: the line of the plan, or the item of the vote, that it came out of.
@Component
class ItemOfPromise implements PromiseOrigin {

    private final BudgetPromises promises;

    ItemOfPromise(BudgetPromises promises) {
        this.promises = promises;
    }

    @Override
    public Optional<Root> of(CommitmentId promise, Ui ui) {
        return promises.behind(promise).map(found -> new Root(text(found, ui), found.address(), note(found, ui)));
    }

    private static String text(PromisedItem found, Ui ui) {
        var item = found.item();
        return ui.text(
                found.budget().isPlan() ? "budgets.of-promise.line" : "budgets.of-promise.item",
                found.budget().title(ui),
                item.number(),
                item.name(ui),
                item.cost().text(ui.locale()));
    }

    private static String note(PromisedItem found, Ui ui) {
        if (found.struckIn() > 0) return ui.text("budgets.of-promise.struck", found.struckIn());
        if (found.askedBy().isEmpty()) return "";
        var asked = ui.text("budgets.lines.asked", found.askedBy());
        return found.why().isEmpty() ? asked : asked + ui.text("budgets.colon") + found.why();
    }
}
