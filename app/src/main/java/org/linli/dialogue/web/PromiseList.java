package org.linli.dialogue.web;

import java.util.List;
import org.linli.shared.Money;
import org.linli.ui.ListView;
import org.linli.ui.Ui;

/// A page of what was promised in a place, and how much of all of it was kept.
///
/// @param rows what is late first, then what goes on, each by its day; then what is over, the latest first
public record PromiseList(ListView view, List<PromiseRow> rows, Kept kept, Money base, Money added, Money moved) {

    public PromiseList {
        rows = List.copyOf(rows);
    }

    /// How many promises of a place stand where.
    ///
    /// @param onTime kept by the day that was named first
    /// @param due those whose first day has passed or that are over
    public record Kept(int onTime, int due, int late, int going) {

        public boolean isEmpty() {
            return due + late + going == 0;
        }
    }

    public List<PromiseRow> in(PromisePart part, Ui ui) {
        return rows.stream().filter(row -> row.part(ui) == part).toList();
    }

    public boolean hasMoney() {
        return base.minor() + added.minor() + moved.minor() > 0;
    }
}
