package org.linli.dialogue.web;

import java.util.List;
import org.linli.ui.ListView;

/// A page of meetings with the conditions that found them.
///
/// @param rows those ahead first, the nearest foremost; then the latest
public record MeetingList(ListView view, List<MeetingRow> rows, boolean mayPropose) {

    public MeetingList {
        rows = List.copyOf(rows);
    }

    public List<MeetingRow> in(MeetingPart part) {
        return rows.stream().filter(row -> MeetingPart.of(row.state()) == part).toList();
    }
}
