package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.ui.ListView;

/// A page of concerns with the conditions that found them, and what may be done with many.
///
/// @param sweep what may be sorted as suggested; none where the list is not narrowed to that, or the reader may not
/// sort
public record RequestList(
        ListView view,
        List<RequestRow> rows,
        ManyActs.Choices many,
        @Nullable SweepOffer sweep) {

    public RequestList {
        rows = List.copyOf(rows);
    }
}
