package org.linli.dialogue;

import java.util.List;

/// What a later room keeps beside a meeting: the live room, a shared budget, a pact. The meeting's page shows the
/// doors.
public interface MeetingDoor {

    /// @param works whether the reader prepares the meeting
    /// @return none where the room has nothing for this reader now
    List<Door> of(MeetingSummary meeting, boolean works);

    /// @param icon of the shared set
    /// @param key of the words on the door
    /// @param main whether it is what to do now
    record Door(String icon, String href, String key, boolean main) {}
}
