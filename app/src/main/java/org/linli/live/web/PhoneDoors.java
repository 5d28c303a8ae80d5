package org.linli.live.web;

import java.util.List;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What other rooms keep beside the meeting, for a phone that is in the room already.
@Component
class PhoneDoors {

    private final Meetings meetings;
    private final ObjectProvider<MeetingDoor> doors;

    PhoneDoors(Meetings meetings, ObjectProvider<MeetingDoor> doors) {
        this.meetings = meetings;
        this.doors = doors;
    }

    List<MeetingDoor.Door> of(MeetingId id) {
        var meeting = meetings.summary(id);
        return doors.orderedStream()
                .filter(room -> !(room instanceof RoomDoor))
                .flatMap(room -> room.of(meeting, false).stream())
                .toList();
    }
}
