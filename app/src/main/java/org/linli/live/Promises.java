package org.linli.live;

import java.util.UUID;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.NewCommitment;
import org.linli.live.LiveEvent.PromiseHeard;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody promises before everybody: it goes onto the wall, and into the record of the meeting.
@Service
@Transactional
public class Promises {

    private final RoomDesk desk;
    private final Commitments commitments;

    Promises(RoomDesk desk, Commitments commitments) {
        this.desk = desk;
        this.commitments = commitments;
    }

    public void hear(LiveRoom at, UUID act, NewCommitment promise, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            var number = commitments.draft(room.meeting(), promise, Actor.program("live"));
            return new PromiseHeard(room.meeting(), number.value());
        });
    }
}
