package org.linli.live;

import static org.linli.live.LiveRule.THIS_ROOM_IS_CLOSED;

import java.util.UUID;
import java.util.function.Function;
import org.linli.dialogue.MeetingId;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/// Lets acts into a room one after the other, each once, and sees that everybody hears of it.
@Component
class RoomDesk {

    private final RoomStore rooms;
    private final Journal journal;

    RoomDesk(RoomStore rooms, Journal journal) {
        this.rooms = rooms;
        this.journal = journal;
    }

    /// Does it, unless it has been done; to be called within a transaction.
    ///
    /// @param act what a phone calls it, so that sent twice it is done once
    /// @param verb is handed the room as it stands and says what it did
    void once(MeetingId meeting, UUID act, Actor actor, Function<LiveRoom, LiveEvent> verb) {
        var room = rooms.lock(meeting);
        if (!rooms.isNew(act, meeting)) return;
        THIS_ROOM_IS_CLOSED.require(room.isOpen());
        var event = verb.apply(room);
        rooms.count(meeting);
        journal.record(event, actor, "");
    }
}
