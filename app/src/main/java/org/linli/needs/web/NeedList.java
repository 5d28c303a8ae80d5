package org.linli.needs.web;

import java.util.List;
import org.linli.ui.ListView;

/// A page of needs with the conditions that found them.
///
/// @param colleague whether the reader works here
/// @param mayRaise whether the reader may propose one
public record NeedList(ListView view, List<NeedRow> rows, boolean colleague, boolean mayRaise) {

    public NeedList {
        rows = List.copyOf(rows);
    }
}
