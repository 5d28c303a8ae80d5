package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Guest;
import org.linli.ui.Choice;

/// Where somebody says whether they come: fresh, or as they said before.
///
/// @param action where it is sent
/// @param code by which they find it again; empty for a fresh one
/// @param answer as it was given
/// @param groups of the map, to belong to
public record ReplyPage(
        MeetingPage meeting,
        String action,
        String code,
        String called,
        Guest.Answer answer,
        List<Long> fits,
        List<Choice> groups) {

    public ReplyPage {
        fits = List.copyOf(fits);
        groups = List.copyOf(groups);
    }

    public boolean isNew() {
        return code.isEmpty();
    }
}
