package org.linli.budgets.web;

import org.linli.budgets.BudgetSummary;

/// One line of the list.
///
/// @param funded how many items are paid for; 0 as long as nothing is decided
public record BudgetRow(BudgetSummary budget, int items, int ballots, int versions, int funded) {}
