package org.linli.positions.web;

import java.util.List;
import org.linli.positions.SoundingState;
import org.linli.ui.Shelf;

/// All questions: those to answer now first.
public record SoundingsPage(Shelf<SoundingRow> shelf, boolean mayAsk) {

    /// In which questions stand on the page.
    public static final List<SoundingState> ORDER =
            List.of(SoundingState.OPEN, SoundingState.AHEAD, SoundingState.CLOSED);

    public List<SoundingRow> in(SoundingState state) {
        return shelf.rows().stream().filter(row -> row.state() == state).toList();
    }
}
