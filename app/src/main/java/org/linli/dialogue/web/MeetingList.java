package org.linli.dialogue.web;

import java.util.List;

/// Meetings, as a list shows them.
///
/// @param ahead those that are prepared or take place soon, nearest first
/// @param after those that have been held and are not over yet
/// @param over the rest, latest first
public record MeetingList(List<MeetingRow> ahead, List<MeetingRow> after, List<MeetingRow> over, boolean mayPropose) {

    public MeetingList {
        ahead = List.copyOf(ahead);
        after = List.copyOf(after);
        over = List.copyOf(over);
    }

    public boolean isEmpty() {
        return ahead.isEmpty() && after.isEmpty() && over.isEmpty();
    }
}
