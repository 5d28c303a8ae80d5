package org.linli.budgets.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.linli.budgets.BudgetItems;
import org.linli.budgets.BudgetResults;
import org.linli.budgets.Budgets;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where anybody counts a vote again, once it is closed.
@Controller
@Open
class BudgetRecountController {

    private final Budgets budgets;
    private final BudgetItems items;
    private final BudgetResults results;
    private final RateLimits limits;
    private final Templates templates;

    BudgetRecountController(
            Budgets budgets, BudgetItems items, BudgetResults results, RateLimits limits, Templates templates) {
        this.budgets = budgets;
        this.items = items;
        this.results = results;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/budget/{code}/recount")
    JteModel look(Ui ui, HttpServletRequest request, @PathVariable String code) {
        limits.require("follow", request.getRemoteAddr());
        var budget = budgets.at(code);
        var recount = results.recount(budget).orElseThrow(() -> new NotFound(code));
        return templates.budgetsRecount(ui, new BudgetRecountPage(budget, items.of(budget.id()), recount));
    }
}
