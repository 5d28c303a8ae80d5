package org.linli.walks.web;

import java.util.List;
import org.linli.ui.ListView;

/// What was found on all walks, by any conditions.
public record SeenPage(ListView view, List<FindingRow> rows) {

    public SeenPage {
        rows = List.copyOf(rows);
    }
}
