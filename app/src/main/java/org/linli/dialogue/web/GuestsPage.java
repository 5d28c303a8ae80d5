package org.linli.dialogue.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.dialogue.GuestList;
import org.linli.ui.Choice;
import org.linli.ui.Form;
import org.linli.ui.Shelf;

/// Who is asked to a meeting, and who comes.
///
/// @param groups of the map, to belong to
/// @param colleagues those with an account, residents too, who are not on the list yet
public record GuestsPage(MeetingPage meeting, Shelf<GuestRow> list, List<Choice> groups, List<Choice> colleagues) {

    public GuestsPage {
        groups = List.copyOf(groups);
        colleagues = List.copyOf(colleagues);
    }

    /// Lines of a pasted list that could not be read, with what is wrong.
    public Map<Integer, String> unread(Form form) {
        var all = new TreeMap<Integer, String>();
        for (int n = 1; n <= GuestList.MOST; n++) {
            var error = form.error("line" + n);
            if (!error.isEmpty()) all.put(n, error);
        }
        return all;
    }
}
