package org.linli.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list as a table.
///
/// @param name of the list
/// @param rows each as long as there are heads
public record ListSheet(String name, List<Head> heads, ListView view, List<List<@Nullable Object>> rows) {

    public ListSheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// What stands above a column.
    ///
    /// @param characters how wide it is
    public record Head(String label, int characters) {}
}
