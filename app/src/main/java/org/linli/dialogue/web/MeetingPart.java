package org.linli.dialogue.web;

import java.util.Arrays;
import java.util.List;
import org.linli.dialogue.MeetingState;

/// The parts of a list of meetings, in the order in which they stand there.
public enum MeetingPart {
    /// Prepared, or taking place soon.
    AHEAD,
    /// Held, and seen through.
    AFTER,
    OVER;

    static MeetingPart of(MeetingState state) {
        if (state.isAhead()) return AHEAD;
        return state == MeetingState.CLOSED || state == MeetingState.CANCELLED ? OVER : AFTER;
    }

    List<String> states() {
        return Arrays.stream(MeetingState.values())
                .filter(state -> of(state) == this)
                .map(Enum::name)
                .toList();
    }
}
