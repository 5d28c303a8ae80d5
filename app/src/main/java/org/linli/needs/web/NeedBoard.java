package org.linli.needs.web;

import java.util.List;
import org.linli.ui.Chart;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;

/// Needs by how far they have come, and those that nobody takes on by how long people have gone without.
///
/// @param filters by what the board may be narrowed
/// @param unmet the longest first
/// @param trend raised and met, month by month
public record NeedBoard(
        List<ListFilter> filters, ListQuery query, List<Column> columns, List<NeedRow> unmet, Chart trend) {

    public NeedBoard {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        unmet = List.copyOf(unmet);
    }

    /// @param key of its name, below `needs.board.`
    public record Column(String key, List<NeedRow> rows) {

        public Column {
            rows = List.copyOf(rows);
        }
    }

    /// The age of one against the oldest, in hundredths of the line.
    public double age(NeedRow row, Ui ui) {
        long oldest = unmet.isEmpty() ? 1 : Math.max(1, unmet.getFirst().days(ui));
        return Math.max(2, Math.round(860.0 * row.days(ui) / oldest) / 10.0);
    }
}
