package org.linli.requests.web;

import java.util.List;
import org.linli.requests.Category;
import org.linli.requests.RequestId;

/// A pile of sheets being typed in.
///
/// @param entered those that are written down already, by this press of the button
public record PaperPile(List<PaperRow> rows, List<Entered> entered, List<Category> matters) {

    /// A sheet that is done with.
    public record Entered(String sheet, String number, RequestId id) {}

    public PaperPile {
        rows = List.copyOf(rows);
        entered = List.copyOf(entered);
        matters = List.copyOf(matters);
    }
}
