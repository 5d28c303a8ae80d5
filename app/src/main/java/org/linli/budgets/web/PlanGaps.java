package org.linli.budgets.web;

import java.util.List;
import org.linli.places.BoundaryItem;
import org.linli.requests.Gaps.Gap;

/// What nobody takes care of where a plan is: it may be that the plan passes it by.
///
/// @param items that nobody owns there
/// @param said what residents have said about it, and nobody has taken on
public record PlanGaps(List<BoundaryItem> items, List<Gap> said) {

    public PlanGaps {
        items = List.copyOf(items);
        said = List.copyOf(said);
    }

    public boolean isEmpty() {
        return items.isEmpty() && said.isEmpty();
    }
}
