package org.linli.live.web;

import java.util.List;
import org.linli.dialogue.MeetingKind;
import org.linli.ui.Choice;

/// The door of a room.
///
/// @param code empty where none was typed yet
/// @param open whether the room is still open
/// @param groups to which somebody may say that they belong
public record JoinPage(String code, String title, MeetingKind kind, long meeting, boolean open, List<Choice> groups) {

    public JoinPage {
        groups = List.copyOf(groups);
    }
}
