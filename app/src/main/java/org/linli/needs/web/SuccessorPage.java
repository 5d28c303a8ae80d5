package org.linli.needs.web;

import java.util.List;
import org.linli.ui.Pages;

/// The needs that one may have become.
///
/// @param words by which they are looked for; empty for all
public record SuccessorPage(NeedPage need, String words, Pages pages, List<NeedRow> rows) {

    public SuccessorPage {
        rows = List.copyOf(rows);
    }
}
