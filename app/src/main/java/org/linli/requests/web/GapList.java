package org.linli.requests.web;

import java.util.List;
import org.linli.ui.ListView;

/// What nobody takes care of, a page of it.
///
/// @param all how many there are, whatever the list is narrowed by
public record GapList(ListView view, List<GapLine> gaps, long all) {

    public GapList {
        gaps = List.copyOf(gaps);
    }
}
