package org.linli.live.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingSummary;
import org.linli.dialogue.Meetings;
import org.linli.live.RoomVotes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What other rooms keep beside the meeting, for a phone that is in the room already.
@Component
class PhoneDoors {

    private final Meetings meetings;
    private final RoomVotes votes;
    private final ObjectProvider<MeetingDoor> doors;

    PhoneDoors(Meetings meetings, RoomVotes votes, ObjectProvider<MeetingDoor> doors) {
        this.meetings = meetings;
        this.votes = votes;
        this.doors = doors;
    }

    List<MeetingDoor.Door> of(MeetingId id) {
        var meeting = meetings.summary(id);
        var ballot = votes.question(id)
                .filter(question -> question.outcome() == DecisionOutcome.OPEN
                        && !question.box().opened())
                .map(question -> new MeetingDoor.Door(
                        "hand", "/meetings/" + id + "/decisions/" + question.id() + "/ballot", "live.vote.door", true));
        return Stream.concat(ballot.stream(), beside(meeting)).toList();
    }

    private Stream<MeetingDoor.Door> beside(MeetingSummary meeting) {
        return doors.orderedStream()
                .filter(room -> !(room instanceof RoomDoor))
                .flatMap(room -> room.of(meeting, false).stream());
    }
}
