package org.linli.positions.web;

import java.util.List;
import org.linli.positions.SoundingState;

/// All questions: those to answer now first.
public record SoundingsPage(List<SoundingRow> rows, boolean mayAsk) {

    public SoundingsPage {
        rows = List.copyOf(rows);
    }

    public List<SoundingRow> ahead() {
        return in(SoundingState.AHEAD);
    }

    public List<SoundingRow> open() {
        return in(SoundingState.OPEN);
    }

    public List<SoundingRow> closed() {
        return in(SoundingState.CLOSED);
    }

    private List<SoundingRow> in(SoundingState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }
}
