package org.linli.live.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Guest;
import org.linli.dialogue.MeetingKind;
import org.linli.ui.Choice;

/// The door of a room.
///
/// @param code empty where none was typed yet
/// @param open whether the room is still open
/// @param groups to which somebody may say that they belong
/// @param known whoever has opened their own page of the meeting on this phone; none otherwise
public record JoinPage(
        String code,
        String title,
        MeetingKind kind,
        long meeting,
        boolean open,
        List<Choice> groups,
        @Nullable Guest known) {

    public JoinPage {
        groups = List.copyOf(groups);
    }

    /// As they said when they answered; empty where nobody is known.
    public String called() {
        return known == null ? "" : known.called();
    }

    public String party() {
        return known == null || known.party() == null ? "" : known.party().toString();
    }
}
