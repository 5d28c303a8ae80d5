package org.linli.live.web;

import java.util.List;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.MeetingSummary;
import org.linli.live.LiveRooms;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The door from a meeting into its room: for whoever prepares it to the keys, for everybody else to their seat.
@Component
@Order(1)
class RoomDoor implements MeetingDoor {

    private final LiveRooms rooms;

    RoomDoor(LiveRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<Door> of(MeetingSummary meeting, boolean works) {
        var room = rooms.of(meeting.id());
        boolean sits = meeting.state() == MeetingState.IN_SESSION;
        if (works && (sits || room.isPresent()))
            return List.of(new Door("meet", "/meetings/" + meeting.id() + "/room", "live.door", sits));
        if (works && meeting.state().isBefore())
            return List.of(new Door("print", "/meetings/" + meeting.id() + "/room/paper", "live.door.paper", false));
        if (sits && room.isPresent() && room.orElseThrow().isOpen())
            return List.of(new Door("hand", "/room/" + room.orElseThrow().code(), "live.come-in", true));
        return List.of();
    }
}
