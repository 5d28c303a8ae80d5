package org.linli.live;

import java.util.UUID;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.Owner;
import org.linli.live.LiveEvent.PromiseHeard;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody promises before everybody: it goes onto the wall, and into the record of the meeting. Who was asked to
/// the meeting under that name accepts it themselves.
@Service
@Transactional
public class Promises {

    private final RoomDesk desk;
    private final Commitments commitments;
    private final Guests guests;

    Promises(RoomDesk desk, Commitments commitments, Guests guests) {
        this.desk = desk;
        this.commitments = commitments;
        this.guests = guests;
    }

    public void hear(LiveRoom at, UUID act, NewCommitment promise, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            var number = commitments.draft(room.meeting(), known(room.meeting(), promise), Actor.program("live"));
            return new PromiseHeard(room.meeting(), number.value());
        });
    }

    private NewCommitment known(MeetingId meeting, NewCommitment promise) {
        var name = promise.owner().name();
        var named = guests.of(meeting).stream()
                .filter(guest -> guest.called().equals(name))
                .toList();
        if (named.size() != 1) return promise;
        var guest = named.getFirst();
        var owner = new Owner(name, null, guest.account(), guest.account() == null ? guest.id() : null);
        return new NewCommitment(promise.topic(), promise.what(), owner, promise.until(), promise.watcher());
    }
}
