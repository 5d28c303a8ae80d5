package org.linli.live;

import java.time.Clock;
import org.linli.dialogue.Meetings;
import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Colleagues of the place may see what was left in a room; those who sit in it see it by its key.
@Component
class LivePhotos implements FileOwner {

    private final LeafStore leaves;
    private final Meetings meetings;
    private final Clock clock;

    LivePhotos(LeafStore leaves, Meetings meetings, Clock clock) {
        this.leaves = leaves;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public boolean maySee(FileId file, Actor actor) {
        var today = Days.today(clock);
        return leaves.meetingOf(file)
                .filter(meeting ->
                        actor.may(Right.SEE_MEETINGS, meetings.summary(meeting).path(), today))
                .isPresent();
    }
}
