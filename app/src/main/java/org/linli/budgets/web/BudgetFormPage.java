package org.linli.budgets.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.BudgetSummary;
import org.linli.places.PlaceSummary;

/// Where a budget is begun, or what stands above it is changed.
///
/// @param budget that is changed; none for a new one
/// @param meeting that a new one hangs on; none if it stands by itself
/// @param title of that meeting
/// @param places in which the reader may begin one
public record BudgetFormPage(
        @Nullable BudgetSummary budget,
        BudgetKind kind,
        @Nullable Long meeting,
        String title,
        List<PlaceSummary> places) {

    public BudgetFormPage {
        places = List.copyOf(places);
    }

    public boolean isFresh() {
        return budget == null;
    }
}
