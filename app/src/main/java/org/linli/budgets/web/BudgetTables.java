package org.linli.budgets.web;

import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shared budgets as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class BudgetTables {

    @Bean
    ListSource budgetsTable(BudgetPages pages) {
        return ListSource.of("/budgets", Right.SEE_MEETINGS, ui -> {
            var shelf = pages.all(ui.actor(), ui);
            return budgets(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<BudgetRow> budgets(Ui ui) {
        return ListTable.<BudgetRow>named(ui.text("budgets.nav"))
                .with(ui.text("ui.column.title"), 36, row -> row.budget().title(ui))
                .with(
                        ui.text("ui.column.place"),
                        26,
                        row -> row.budget().placeName().in(ui))
                .with(
                        ui.text("ui.column.kind"),
                        14,
                        row -> ui.text("budgets.kind", row.budget().kind()))
                .with(
                        ui.text("ui.column.state"),
                        12,
                        row -> ui.text(
                                row.budget().isPlan() ? "budgets.plan-state" : "budgets.state",
                                row.budget().state()))
                .with(
                        ui.text("budgets.list.money"),
                        14,
                        row -> row.budget().facts().money().amount())
                .with(ui.text("budgets.list.lines"), 8, BudgetRow::items)
                .with(ui.text("budgets.list.ballots"), 8, BudgetRow::ballots)
                .with(ui.text("budgets.list.paid"), 8, BudgetRow::funded)
                .with(ui.text("budgets.list.versions"), 8, BudgetRow::versions);
    }
}
