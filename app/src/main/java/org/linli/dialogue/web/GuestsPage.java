package org.linli.dialogue.web;

import java.util.List;
import org.linli.ui.Choice;

/// Who is asked to a meeting, and who comes.
///
/// @param groups of the map, to belong to
/// @param colleagues with an account who are not on the list yet
public record GuestsPage(MeetingPage meeting, List<GuestRow> rows, List<Choice> groups, List<Choice> colleagues) {

    public GuestsPage {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        colleagues = List.copyOf(colleagues);
    }
}
