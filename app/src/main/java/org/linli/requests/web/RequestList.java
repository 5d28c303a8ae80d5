package org.linli.requests.web;

import java.util.List;
import org.linli.ui.ListView;

/// A page of concerns with the conditions that found them, and what may be done with many.
public record RequestList(ListView view, List<RequestRow> rows, ManyActs.Choices many) {

    public RequestList {
        rows = List.copyOf(rows);
    }
}
