package org.linli.budgets.web;

import java.util.List;
import org.linli.budgets.Budgets;
import org.linli.requests.HomeAsks;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Money that people of a place decide on now, for the page that everybody sees first.
@Component
@Order(20)
class BudgetsAtHome implements HomeAsks {

    private final Budgets budgets;

    BudgetsAtHome(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public List<Asked> of(PlacePath within, Ui ui) {
        return budgets.open(within).stream()
                .map(one -> new Asked(
                        one.title(ui),
                        one.publicAddress(),
                        ui.text(one.isPlan() ? "budgets.door.plan" : "budgets.door.vote"),
                        one.placeName().in(ui),
                        ""))
                .toList();
    }
}
